// SPDX-License-Identifier: EUPL-1.2
#include "engine/base/text.hpp"
#include "engine/paper/letter.hpp"
#include "engine/paper/letter_parts.hpp"
#include "engine/paper/letter_two_languages.hpp"
#include "engine/report/page.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval {

namespace {

/// `pre-wrap` keeps the space at a soft line end in a tagged PDF, so no element of text holds a line end. `logical`
/// directions only: the page may be read from right to left.
constexpr const char* letter_style =
    R"(:root{--ink:#14202b;--soft:#44525f;--line:#8a97a3;--good:#0b5d38;--bad:#8f1d14;--wash:#eef3f7}
*{box-sizing:border-box}
body{margin:0 auto;max-width:178mm;padding:8mm 0;color:var(--ink);background:#fff;font:400 12.5pt/1.4 Verdana,"Segoe UI","Open Sans","DejaVu Sans",sans-serif;text-align:start;font-variant-numeric:tabular-nums;hyphens:manual;overflow-wrap:break-word}
h1{font-size:19pt;line-height:1.2;margin:0 0 3mm;font-weight:700}
h2{font-size:13.5pt;margin:3.2mm 0 1.2mm;font-weight:700;break-after:avoid}
p{margin:0 0 1.5mm;max-width:68ch}
ul{margin:0;padding-inline-start:6mm}
p,h1,h2,li,th,td,caption,figcaption,.box,.help{white-space:pre-wrap}
ol.do li{white-space:normal}ol.do li span{white-space:pre-wrap}
.small{font-size:11pt;color:var(--soft);max-width:none}
.three{display:grid;grid-template-columns:repeat(3,1fr);gap:4mm;margin:3mm 0;padding:0;list-style:none}
.three li{border:1.2pt solid var(--line);border-radius:2mm;padding:2mm 3mm}
.three b{display:block;font-size:19pt;line-height:1.15}
.three .more{border-color:var(--good)}.three .more b{color:var(--good)}
.three .less{border-color:var(--bad)}.three .less b{color:var(--bad)}
.box{border:1.2pt solid var(--bad);border-inline-start-width:5pt;border-radius:2mm;padding:2mm 3mm;break-inside:avoid;margin:0 0 2mm}
.still{border:2pt solid var(--ink);border-radius:2mm;padding:2mm 3mm;font-weight:700;break-inside:avoid;margin:0 0 3mm}
.months{display:grid;grid-template-columns:repeat(3,1fr);gap:4mm;align-items:start;margin-bottom:1mm}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:6mm;align-items:start}
table{border-collapse:collapse;width:100%;font-size:10.5pt;line-height:1.25;break-inside:avoid}
caption{text-align:start;font-weight:700;padding-bottom:1mm;font-size:11.5pt}
caption::first-letter{text-transform:uppercase}
th,td{text-align:start;padding:.6mm 0;border-bottom:.5pt solid var(--line);vertical-align:top;font-weight:400}
td.n,th.n{text-align:end;white-space:nowrap;padding-inline-start:2mm}
.months th{padding-inline-end:2mm;white-space:nowrap}
.low td,.low th{font-weight:700}
tr{break-inside:avoid}
ol.do{list-style:none;margin:0;padding:0}
ol.do li{display:grid;grid-template-columns:6mm 34mm 1fr;gap:2mm;padding:.7mm 0;border-bottom:.5pt solid var(--line);break-inside:avoid}
.tick{inline-size:4.5mm;block-size:4.5mm;border:1.2pt solid var(--ink);border-radius:.8mm;margin-top:.8mm}
.when{font-weight:700}
.help{margin-top:2.5mm;padding:2mm 3mm;background:var(--wash);border-radius:2mm;break-inside:avoid}
.pen{display:inline-block;border-bottom:.8pt solid var(--ink);min-inline-size:42mm}
.next{break-before:page}
.back table{font-size:11pt}.back caption{font-size:13pt}.back p,.back li{font-size:11.5pt;line-height:1.25}.back h2{margin-top:3mm}
.words{columns:2;column-gap:6mm;list-style:none;padding:0}.words li,.back .words li{break-inside:avoid;font-size:10.5pt;line-height:1.2;margin-bottom:.5mm}
figure{margin:2mm 0 0;break-inside:avoid}svg{display:block}
@page{size:A4 portrait;margin:8mm 16mm}
@media print{body{padding:0;max-width:none;font-size:13pt}h1{font-size:20pt}.months table{font-size:11pt}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
@media screen{body{padding:8mm}.next{margin-top:12mm}}
@media screen and (max-width:46rem){body{padding:4mm}.three,.months,.pair{grid-template-columns:1fr}.words{columns:1}ol.do li{grid-template-columns:6mm 1fr}ol.do li span:last-child{grid-column:2}.pen{min-inline-size:60%}.back table{font-size:10pt}td.n{white-space:normal}}
)";

constexpr const char* large_style =
    R"(body,.box,.help,.back p,.back li,.words li{font-size:18pt}.small{font-size:16pt}h1{font-size:24pt}h2,caption{font-size:20pt}.three b{font-size:24pt}.months,.three,.pair{grid-template-columns:1fr}table,.months table,.back table{font-size:18pt}ol.do li{grid-template-columns:8mm 1fr}ol.do li span:last-child{grid-column:2}.words{columns:1}
@media print{body{font-size:18pt}.months table{font-size:18pt}}
)";

std::string joined_words(const std::vector<std::string>& sentences)
{
    std::string text;
    for (const std::string& s : sentences) text += (text.empty() ? "" : " ") + s;
    return text;
}

std::string text_line(const char* css_class, const std::string& text)
{
    return std::string("<p class=\"") + css_class + "\">" + in_html(text) + "</p>\n";
}

std::string blocks_html(const Letter& l)
{
    if (l.blocks.empty()) return {};
    std::string out = "<ul class=\"three\">\n";
    for (const LetterBlock& b : l.blocks) {
        using Tone = LetterBlock::Tone;
        out += std::string("<li") +
               (b.tone == Tone::more   ? " class=\"more\""
                : b.tone == Tone::less ? " class=\"less\""
                                       : "") +
               ">" + in_html(b.name) + "<b>" + in_html(b.amount) + "</b>" + in_html(b.below) + "</li>\n";
    }
    return out + "</ul>\n";
}

std::string months_html(const Letter& l, const std::vector<LetterMonth>& months)
{
    std::string out = "<div class=\"months\">\n";
    for (const LetterMonth& m : months) {
        out += "<table><caption>" + in_html(m.name) + "</caption><thead><tr><th scope=\"col\">" + in_html(l.day_head) +
               "</th><th scope=\"col\">" + in_html(l.what_head) + "</th><th scope=\"col\" class=\"n\">" +
               in_html(l.euro_head) + "</th></tr></thead><tbody>\n";
        for (const LetterDay& d : m.days)
            out += std::string(d.lowest ? "<tr class=\"low\">" : "<tr>") + "<th scope=\"row\">" + in_html(d.day) +
                   "</th>" + page_cell(d.what) + page_cell(d.euro, true) + "</tr>\n";
        out += "</tbody></table>\n";
    }
    return out + "</div>\n";
}

std::string actions_html(const Letter& l)
{
    std::string out = page_element("h2", l.actions_head);
    if (l.actions.empty()) return out + page_element("p", l.no_actions);
    out += "<ol class=\"do\">\n";
    for (const LetterAction& a : l.actions)
        out += "<li><span class=\"tick\" aria-hidden=\"true\"></span><span class=\"when\">" + in_html(a.when) +
               "</span><span>" + in_html(a.what + " " + a.otherwise) + "</span></li>\n";
    out += "</ol>\n";
    return l.more_actions.empty() ? out : out + text_line("small", l.more_actions);
}

std::string list_html(const std::string& head, const std::vector<std::string>& items, const char* css_class = "")
{
    if (items.empty()) return {};
    std::string out =
        page_element("h2", head) + "<ul" + (*css_class ? " class=\"" + std::string(css_class) + "\"" : "") + ">\n";
    for (const std::string& item : items) out += page_element("li", item);
    return out + "</ul>\n";
}

std::string front_html(const Letter& l)
{
    std::string out = "<section aria-labelledby=\"antwoord\">\n" + text_line("small", l.made);
    out += "<h1 id=\"antwoord\">" + in_html(l.answer) + "</h1>\n";
    if (!l.not_final.empty()) out += "<div class=\"still\">" + in_html(l.not_final) + "</div>\n";
    for (const std::string& s : l.why_unknown) out += page_element("p", s);
    out += blocks_html(l);
    if (!l.lowest.empty())
        out +=
            "<div class=\"box\"><b>" + in_html(l.lowest_head) + "</b> " + in_html(joined_words(l.lowest)) + "</div>\n";
    if (!l.no_lowest.empty()) out += page_element("p", l.no_lowest);
    out += page_element("h2", l.months_head) + months_html(l, l.months) + text_line("small", l.months_note);
    out += actions_html(l);
    const std::string pen = " <span class=\"pen\">&nbsp;</span> ";
    out += "<div class=\"help\"><b>" + in_html(l.questions) + "</b> " + in_html(l.call_coach) + pen +
           in_html(l.telephone) + pen + "</div>\n";
    return out + list_html(l.words_head, l.words_in_front, "words") + "</section>\n";
}

std::string rows_html(const Letter& l)
{
    std::string out = "<table><caption>" + in_html(l.rows_head) + "</caption>\n<thead><tr>";
    for (const std::string& head : l.columns)
        out += std::string(&head == &l.columns.front() ? "<th scope=\"col\">" : "<th scope=\"col\" class=\"n\">") +
               in_html(head) + "</th>";
    out += "</tr></thead>\n<tbody>\n";
    for (const LetterRow& r : l.rows)
        out += std::string(r.total ? "<tr class=\"low\">" : "<tr>") + "<th scope=\"row\">" + in_html(r.what) + "</th>" +
               page_cell(r.now, true) + page_cell(r.then, true) + page_cell(r.difference, true) + "</tr>\n";
    return out + "</tbody></table>\n" + (l.below_rows.empty() ? "" : text_line("small", l.below_rows));
}

std::string pixels(double length)
{
    return plain_number(std::round(length));
}

/// Two bars. What comes on top is dark, what falls away is open: that stays so on a printer without colours.
std::string bars_html(const LetterBars& b)
{
    constexpr double left = 90, longest = 460, height = 24;
    const double highest = std::max(b.now, b.then), both = std::min(b.now, b.then) / highest * longest;
    const double rest = std::abs(b.then - b.now) / highest * longest;
    const auto bar = [&](double y, double from, double length, const char* look) {
        return "<rect x=\"" + pixels(from) + "\" y=\"" + pixels(y) + "\" width=\"" + pixels(std::max(length, 3.0)) +
               "\" height=\"" + pixels(height) + "\" " + look + "/>";
    };
    const auto text = [&](double x, double y, const std::string& words) {
        return "<text x=\"" + pixels(x) + "\" y=\"" + pixels(y + 17) + "\" font-size=\"16\">" + in_html(words) +
               "</text>";
    };
    std::string out =
        "<figure><svg viewBox=\"0 0 640 66\" width=\"100%\" role=\"img\" aria-labelledby=\"plaatje-naam plaatje-tekst\" "
        "xmlns=\"http://www.w3.org/2000/svg\" font-family=\"Verdana, Open Sans, sans-serif\">\n<title "
        "id=\"plaatje-naam\">" +
        in_html(b.title) + "</title><desc id=\"plaatje-tekst\">" + in_html(b.description + " " + b.caption) +
        "</desc>\n";
    constexpr double second = 37;
    const bool more = b.then > b.now, less = b.then < b.now;
    out += text(0, 4, b.name_now) + bar(4, left, less ? both + rest : both, "fill=\"#9fb2c2\"");
    out += text(left + (less ? both + rest : both) + 8, 4, in_euros(b.now));
    out += text(0, second, b.name_then) + bar(second, left, both, "fill=\"#9fb2c2\"");
    if (more) out += bar(second, left + both + 1, rest, "fill=\"#0b5d38\"");
    if (less) out += bar(second, left + both + 1, rest, "fill=\"none\" stroke=\"#8f1d14\" stroke-width=\"2\"");
    out += text(left + both + (more || less ? rest : 0) + 8, second, in_euros(b.then));
    return out + "</svg>\n<figcaption class=\"small\">" + in_html(b.caption) + "</figcaption></figure>\n";
}

std::string back_html(const Letter& l)
{
    std::string out = "<section class=\"next back\" aria-labelledby=\"hoe\">\n<h2 id=\"hoe\">" + in_html(l.how) +
                      "</h2>\n" + rows_html(l);
    if (l.bars) out += bars_html(*l.bars);
    const std::string left_out = list_html(l.left_out_head, l.left_out),
                      uncertain = list_html(l.uncertain_head, l.uncertain);
    out += left_out.empty() || uncertain.empty()
               ? left_out + uncertain
               : "<div class=\"pair\"><div>\n" + left_out + "</div><div>\n" + uncertain + "</div></div>\n";
    out += list_html(l.words_head, l.words, "words");
    out += page_element("h2", l.wrong_head) + page_element("p", l.wrong);
    return out + text_line("small", joined_words(l.receipt)) + "</section>\n";
}

} // namespace

std::string letter_html(const Letter& l, const LetterChoice& choice, const OtherLanguage* other)
{
    std::string out = "<main>\n" + (other ? front_in_two_languages(l, *other) : front_html(l));
    if (choice.back) out += back_html(l);
    if (choice.calendar)
        out += "<section class=\"next\" aria-labelledby=\"kalender\">\n<h2 id=\"kalender\">" +
               in_html(l.calendar_head) + "</h2>\n" + months_html(l, l.calendar) + "</section>\n";
    return whole_page(
        l.title, std::string(letter_style) + (other ? two_languages_style : "") + (choice.large ? large_style : ""),
        out + "</main>\n");
}

} // namespace armoedeval
