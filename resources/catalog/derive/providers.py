# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names for who offers a course, for levels and for formats, as the lists spell them."""

# Where a list names nobody, the host says who offers it.
HOSTS = {
    "youtube.com": "YouTube", "coursera.org": "Coursera", "udemy.com": "Udemy", "udacity.com": "Udacity",
    "edx.org": "edX", "courses.edx.org": "edX", "github.com": "GitHub", "freecodecamp.org": "freeCodeCamp",
    "scrimba.com": "Scrimba", "v2.scrimba.com": "Scrimba", "codecademy.com": "Codecademy",
    "stepik.org": "Stepik", "ocw.mit.edu": "MIT OpenCourseWare", "kaggle.com": "Kaggle",
    "khanacademy.org": "Khan Academy", "pluralsight.com": "Pluralsight", "futurelearn.com": "FutureLearn",
    "learn.microsoft.com": "Microsoft Learn", "docs.microsoft.com": "Microsoft",
    "channel9.msdn.com": "Microsoft", "cognitiveclass.ai": "Cognitive Class", "egghead.io": "egghead",
    "nptel.ac.in": "NPTEL", "onlinecourses.nptel.ac.in": "NPTEL", "alison.com": "Alison",
    "mygreatlearning.com": "Great Learning", "simplilearn.com": "Simplilearn", "skillshare.com": "Skillshare",
    "netacad.com": "Cisco Networking Academy", "huggingface.co": "Hugging Face", "hexlet.io": "Hexlet",
    "ru.hexlet.io": "Hexlet", "code-basics.com": "Code-basics", "ru.code-basics.com": "Code-basics",
    "developer.android.com": "Android Developers", "developers.google.com": "Google",
    "learn.nvidia.com": "NVIDIA", "learn.mongodb.com": "MongoDB University",
    "university.mongodb.com": "MongoDB University", "university.redis.com": "Redis University",
    "cs50.harvard.edu": "Harvard University", "online.stanford.edu": "Stanford Online",
    "see.stanford.edu": "Stanford University", "vimeo.com": "Vimeo", "bilibili.com": "bilibili",
    "inflearn.com": "Inflearn", "opentutorials.org": "opentutorials", "progate.com": "Progate",
    "dicoding.com": "Dicoding", "web.dev": "web.dev", "exercism.org": "Exercism", "exercism.io": "Exercism",
    "sololearn.com": "Sololearn", "w3schools.com": "W3Schools", "tutorialspoint.com": "Tutorials Point",
    "theodinproject.com": "The Odin Project", "openclassrooms.com": "OpenClassrooms",
    "hyperskill.org": "Hyperskill", "laracasts.com": "Laracasts", "trailhead.salesforce.com": "Trailhead",
    "metanit.com": "Metanit", "cisco.com": "Cisco", "linuxfoundation.org": "Linux Foundation",
    "training.linuxfoundation.org": "Linux Foundation", "app.pluralsight.com": "Pluralsight",
}

# One spelling for each organisation, by the spelling found in lower case.
NAMES = {
    "youtube": "YouTube", "you tube": "YouTube", "youtube playlist": "YouTube", "coursera": "Coursera",
    "udemy": "Udemy", "udacity": "Udacity", "edx": "edX", "github": "GitHub", "freecodecamp": "freeCodeCamp",
    "freecodecamp.org": "freeCodeCamp", "freecoodecamp": "freeCodeCamp", "scrimba": "Scrimba",
    "stepik": "Stepik", "codeacademy": "Codecademy", "codecademy": "Codecademy",
    "mit": "MIT OpenCourseWare", "mit's opencourseware": "MIT OpenCourseWare",
    "deeplearning.ai": "DeepLearning.AI", "tutorialspoint": "Tutorials Point",
    "tutorials point": "Tutorials Point",
    "cognitiveclass.ai": "Cognitive Class", "stanford": "Stanford University", "balta.io": "balta.io",
    "curso em video": "Curso em Vídeo", "curso em vídeo": "Curso em Vídeo",
    "píldoras informáticas": "Píldoras Informáticas", "egghead.io": "egghead", "progate": "Progate",
    "edx harvard": "edX, Harvard University", "edx harvardx": "edX, Harvard University",
    "edx harvard cs50": "edX, Harvard University", "edx mitx": "edX, MIT",
    "edx new york university": "edX, New York University", "harvard opencourseware": "Harvard University",
    "harvard opencourseware and edx": "edX, Harvard University", "my great learning": "Great Learning",
    "opencourseware": "MIT OpenCourseWare", "coursera reading materials with youtube videos": "Coursera",
}

# Only one level named clearly counts: "BEG/INT" says neither.
LEVELS = {"BEG": "introductory", "BEGINNER": "introductory", "INT": "intermediate",
          "INTERMEDIATE": "intermediate", "ADV": "advanced", "ADVANCED": "advanced"}

FORMATS = {
    "pdf": "PDF", "pdfs": "PDF", "html": "HTML", "online": "HTML", "web": "HTML", "epub": "EPUB",
    "kindle": "Kindle", "mobi": "MOBI", "azw3": "AZW3", "ps": "PostScript", "postscript": "PostScript",
    "djvu": "DjVu", "markdown": "Markdown", "md": "Markdown", "asciidoc": "AsciiDoc", "latex": "LaTeX",
    "tex": "LaTeX", "docx": "DOCX", "doc": "DOC", "word": "DOC", "odt": "ODT", "ipynb": "Jupyter",
    "jupyter notebook": "Jupyter", "jupyter notebooks": "Jupyter", "zip": "ZIP", "chm": "CHM", "xps": "XPS",
    "ibook": "iBooks", "ibooks": "iBooks", "txt": "Text", "text": "Text", "ppt": "PPT", "pptx": "PPTX",
    "gitbook": "HTML", "livebook": "HTML", "wikibook": "HTML", "wikibooks": "HTML", "docbook": "DocBook",
    "info": "Info", "zipped html+images": "HTML",
}
