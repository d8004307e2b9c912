def derive(tables): pass
