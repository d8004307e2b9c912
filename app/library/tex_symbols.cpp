// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/tex_symbols.h"

#include <algorithm>
#include <array>
#include <utility>

namespace waymark::app {

namespace {

/// Sorted by name.
constexpr std::array<std::pair<std::string_view, std::string_view>, 198> symbols{{
    {"AA", "Å"}, {"AE", "Æ"}, {"BibTeX", "BibTeX"}, {"DH", "Ð"}, {"DJ", "Đ"}, {"Delta", "Δ"},
    {"Gamma", "Γ"}, {"Im", "ℑ"}, {"L", "Ł"}, {"LaTeX", "LaTeX"}, {"LaTeXe", "LaTeX2e"}, {"Lambda", "Λ"},
    {"NG", "Ŋ"}, {"O", "Ø"}, {"OE", "Œ"}, {"OHORN", "Ơ"}, {"Omega", "Ω"}, {"P", "¶"}, {"Phi", "Φ"}, {"Pi", "Π"},
    {"Psi", "Ψ"}, {"Re", "ℜ"}, {"Rightarrow", "⇒"}, {"S", "§"}, {"SS", "SS"}, {"Sigma", "Σ"},
    {"TH", "Þ"}, {"TeX", "TeX"}, {"Theta", "Θ"}, {"UHORN", "Ư"}, {"Upsilon", "Υ"}, {"XeTeX", "XeTeX"}, {"Xi", "Ξ"},
    {"aa", "å"}, {"ae", "æ"}, {"aleph", "ℵ"}, {"alpha", "α"}, {"approx", "≈"}, {"ast", "*"},
    {"beta", "β"}, {"cap", "∩"}, {"cdot", "·"}, {"cdots", "⋯"}, {"chi", "χ"}, {"circ", "°"},
    {"copyright", "©"}, {"cup", "∪"}, {"dag", "†"}, {"ddag", "‡"}, {"degree", "°"}, {"delta", "δ"},
    {"dh", "ð"}, {"div", "÷"}, {"dj", "đ"}, {"dots", "…"}, {"ell", "ℓ"}, {"emptyset", "∅"},
    {"epsilon", "ϵ"}, {"equiv", "≡"}, {"eta", "η"}, {"euro", "€"}, {"exists", "∃"}, {"flat", "♭"},
    {"flq", "‹"}, {"flqq", "«"}, {"forall", "∀"}, {"frq", "›"}, {"frqq", "»"}, {"gamma", "γ"},
    {"ge", "≥"}, {"geq", "≥"}, {"glq", "‚"}, {"glqq", "„"}, {"grq", "‘"}, {"grqq", "“"},
    {"guillemotleft", "«"}, {"guillemotright", "»"}, {"guilsinglleft", "‹"}, {"guilsinglright", "›"},
    {"hbar", "ℏ"}, {"i", "ı"}, {"in", "∈"}, {"infty", "∞"}, {"int", "∫"}, {"iota", "ι"}, {"j", "ȷ"},
    {"kappa", "κ"}, {"l", "ł"}, {"lambda", "λ"}, {"lbrace", "{"}, {"ldots", "…"}, {"le", "≤"},
    {"leftarrow", "←"}, {"leftrightarrow", "↔"}, {"leq", "≤"}, {"lq", "‘"}, {"mp", "∓"}, {"mu", "μ"},
    {"nabla", "∇"}, {"natural", "♮"}, {"ne", "≠"}, {"neq", "≠"}, {"ng", "ŋ"}, {"nobreakspace", " "},
    {"notin", "∉"}, {"nu", "ν"}, {"o", "ø"}, {"oe", "œ"}, {"ohorn", "ơ"}, {"omega", "ω"}, {"omicron", "ο"},
    {"partial", "∂"}, {"phi", "ϕ"}, {"pi", "π"}, {"pm", "±"}, {"pounds", "£"}, {"prime", "′"},
    {"prod", "∏"}, {"propto", "∝"}, {"psi", "ψ"}, {"qquad", " "}, {"quad", " "}, {"quotedblbase", "„"},
    {"quotesinglbase", "‚"}, {"rbrace", "}"}, {"rho", "ρ"}, {"rightarrow", "→"}, {"rq", "’"},
    {"sharp", "♯"}, {"sigma", "σ"}, {"sim", "~"}, {"slash", "/"}, {"sp", "^"}, {"space", " "},
    {"sqrt", "√"}, {"ss", "ß"}, {"star", "⋆"}, {"subset", "⊂"}, {"subseteq", "⊆"}, {"sum", "∑"},
    {"tau", "τ"}, {"textasciicircum", "^"}, {"textasciigrave", "`"}, {"textasciitilde", "~"},
    {"textbackslash", "\\"}, {"textbar", "|"}, {"textbraceleft", "{"}, {"textbraceright", "}"},
    {"textbullet", "•"}, {"textcent", "¢"}, {"textcopyright", "©"}, {"textdagger", "†"},
    {"textdegree", "°"}, {"textdollar", "$"}, {"textellipsis", "…"}, {"textemdash", "—"},
    {"textendash", "–"}, {"texteuro", "€"}, {"textexclamdown", "¡"}, {"textgreater", ">"},
    {"textless", "<"}, {"textmu", "µ"}, {"textnumero", "№"}, {"textonehalf", "½"},
    {"textonequarter", "¼"}, {"textordfeminine", "ª"}, {"textordmasculine", "º"},
    {"textperiodcentered", "·"}, {"textquestiondown", "¿"}, {"textquotedbl", "\""},
    {"textquotedblleft", "“"}, {"textquotedblright", "”"}, {"textquoteleft", "‘"},
    {"textquoteright", "’"}, {"textquotesingle", "'"}, {"textregistered", "®"}, {"textrightarrow", "→"},
    {"textsterling", "£"}, {"textthreequarters", "¾"}, {"texttimes", "×"}, {"texttrademark", "™"},
    {"textunderscore", "_"}, {"textyen", "¥"}, {"th", "þ"}, {"theta", "θ"}, {"thinspace", " "},
    {"times", "×"}, {"to", "→"}, {"uhorn", "ư"}, {"upsilon", "υ"}, {"varepsilon", "ε"}, {"varphi", "φ"}, {"varpi", "ϖ"},
    {"varrho", "ϱ"}, {"varsigma", "ς"}, {"vartheta", "ϑ"}, {"xi", "ξ"}, {"zeta", "ζ"},
}};

/// Of one letter or sign, and those with a name.
constexpr auto accents = std::to_array<std::pair<std::string_view, char32_t>>({
    {"`", 0x300}, {"'", 0x301}, {"^", 0x302}, {"~", 0x303}, {"=", 0x304}, {"u", 0x306}, {".", 0x307},
    {"\"", 0x308}, {"r", 0x30a}, {"H", 0x30b}, {"v", 0x30c}, {"U", 0x30e}, {"G", 0x30f}, {"C", 0x30f},
    {"f", 0x311}, {"d", 0x323}, {"c", 0x327}, {"k", 0x328}, {"b", 0x331}, {"t", 0x361},
    {"h", 0x309}, {"grave", 0x300}, {"acute", 0x301}, {"hat", 0x302}, {"tilde", 0x303}, {"bar", 0x304}, {"breve", 0x306}, {"dot", 0x307},
    {"ddot", 0x308}, {"mathring", 0x30a}, {"check", 0x30c}, {"vec", 0x20d7}, {"textcommabelow", 0x326}, {"textogonekcentered", 0x328},
    {"textpolhook", 0x328}, {"textsubdot", 0x323}});

} // namespace

std::optional<std::string_view> texSymbol(std::string_view name) {
    constexpr std::string_view outside = "text"; // "\textalpha": the sign outside of mathematics
    const auto listed = [](std::string_view wanted) -> std::optional<std::string_view> {
        const auto found = std::lower_bound(symbols.begin(), symbols.end(), wanted, [](const auto& each, auto sought) { return each.first < sought; });
        return found != symbols.end() && found->first == wanted ? std::optional(found->second) : std::nullopt;
    };
    if (const auto sign = listed(name); sign || !name.starts_with(outside) || name.size() < outside.size() + 2)
        return sign;
    return listed(name.substr(outside.size()));
}

std::optional<char32_t> texAccent(std::string_view name) {
    const auto found = std::find_if(accents.begin(), accents.end(), [&](const auto& each) { return each.first == name; });
    return found == accents.end() ? std::nullopt : std::optional(found->second);
}

} // namespace waymark::app
