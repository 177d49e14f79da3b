// SPDX-License-Identifier: EUPL-1.2
#include "engine/paper/letter_two_languages.hpp"

#include "engine/report/page.hpp"

namespace armoedeval {

const char* const two_languages_style =
    R"(body{font-family:Verdana,"Segoe UI",Tahoma,Ebrima,"Open Sans","Noto Sans","Noto Sans Arabic","Noto Sans Ethiopic","DejaVu Sans",sans-serif}
.duo{display:grid;grid-template-columns:1fr 1fr;gap:6mm;break-inside:avoid;margin-bottom:.8mm;line-height:1.3}
.duo p{margin-bottom:.5mm}.duo h2,.duo .head{font-size:12.5pt;font-weight:700;margin:1.6mm 0 .6mm}
.duo .answer,.duo h1{font-size:15pt;line-height:1.2;font-weight:700;margin:0 0 1mm}
.duo .box,.duo .still{block-size:100%;margin:0;padding:1.2mm 2.5mm}.duo .still{font-size:10.5pt}.duo .small{font-size:10pt;line-height:1.25}
.three{margin:1.5mm 0}.three li{padding:1mm 2.5mm;line-height:1.25}.three b{font-size:16pt}
.both{margin-bottom:1.8mm;font-size:10.5pt}.both td{width:40%}.both td.n,.both th{width:auto;padding-inline-end:2mm;white-space:nowrap}.both td+td,.both thead th:nth-child(3){padding-inline-start:3mm}
.both thead th{font-size:9.5pt}.both caption{font-size:10.5pt;padding:0}.both span{display:inline-block;margin-inline-start:2mm}.three span{display:block}
.days{display:grid;grid-template-columns:1fr}
ol.both-do li{grid-template-columns:6mm 27mm 1fr 1fr;font-size:11pt;line-height:1.25}
ol.both-do .when span{display:block}
@media print{body{font-size:11.5pt}.duo .answer,.duo h1{font-size:15pt}}
@media screen and (max-width:46rem){.duo{grid-template-columns:1fr;gap:1mm}.both{font-size:10pt}.both td{width:auto}.both th{white-space:normal}ol.both-do li{grid-template-columns:6mm 1fr}ol.both-do li>span{grid-column:2}ol.both-do li>.tick{grid-column:1}}
)";

namespace {

void replace_all(std::string& text, std::string_view what, const char* by)
{
    for (size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1))
        text.replace(at, what.size(), by);
}

/// What is Dutch in it is marked as such.
std::string other_in_html(const std::string& text)
{
    std::string out = in_html(text);
    replace_all(out, dutch_begins, "<bdi lang=\"nl\" dir=\"ltr\">");
    replace_all(out, dutch_ends, "</bdi>");
    return out;
}

/// Writes every text of a letter beside that of the other.
class Beside {
public:
    explicit Beside(const OtherLanguage& other)
        : o_(other.letter),
          mark_(" lang=\"" + in_html(other.code) + "\" dir=\"" + (other.right_to_left ? "rtl" : "ltr") + "\"")
    {
    }

    std::string front(const Letter& l, const OtherLanguage& other) const
    {
        std::string out = "<section aria-labelledby=\"antwoord\">\n" +
                          duo("div", "still", in_html(other.notice_dutch), other_in_html(other.notice)) +
                          lines("small", l.made, o_.made);
        out += "<div class=\"duo\"><h1 id=\"antwoord\">" + in_html(l.answer) + "</h1>" +
               in_other("p", "answer", other_in_html(o_.answer)) + "</div>\n";
        if (!l.not_final.empty()) out += duo("div", "still", in_html(l.not_final), other_in_html(o_.not_final));
        for (size_t i = 0; i < l.why_unknown.size(); ++i) out += lines("", l.why_unknown[i], o_.why_unknown[i]);
        out += blocks(l);
        if (!l.lowest.empty()) out += duo("div", "box", lowest(l, in_html), lowest(o_, other_in_html));
        if (!l.no_lowest.empty()) out += lines("", l.no_lowest, o_.no_lowest);
        return out + months(l) + lines("small", l.months_note, o_.months_note) + actions(l) + questions(l) + words(l) +
               "</section>\n";
    }

private:
    std::string in_other(const char* element, const std::string& css_class, const std::string& html) const
    {
        return std::string("<") + element + (css_class.empty() ? "" : " class=\"" + css_class + "\"") + mark_ + ">" +
               html + "</" + element + ">";
    }

    std::string duo(const char* element, const std::string& css_class, const std::string& dutch,
                    const std::string& other) const
    {
        return std::string("<div class=\"duo\"><") + element +
               (css_class.empty() ? "" : " class=\"" + css_class + "\"") + ">" + dutch + "</" + element + ">" +
               in_other(element, css_class, other) + "</div>\n";
    }
    std::string lines(const char* css_class, const std::string& dutch, const std::string& other) const
    {
        return duo("p", css_class, in_html(dutch), other_in_html(other));
    }
    std::string head(const std::string& dutch, const std::string& other) const
    {
        return "<div class=\"duo\">" + page_element("h2", dutch) + in_other("p", "head", other_in_html(other)) +
               "</div>\n";
    }

    /// Under each other, where there is no room beside it; once, where it is the same.
    std::string stacked(const std::string& dutch, const std::string& other) const
    {
        const bool same = other == dutch || other == std::string(dutch_begins) + dutch + std::string(dutch_ends);
        return in_html(dutch) + (same ? "" : " " + in_other("span", "", other_in_html(other)));
    }

    static std::string lowest(const Letter& l, std::string (*html)(const std::string&))
    {
        std::string out = "<b>" + html(l.lowest_head) + "</b>";
        for (const std::string& s : l.lowest) out += " " + html(s);
        return out;
    }

    std::string blocks(const Letter& l) const
    {
        if (l.blocks.empty()) return {};
        std::string out = "<ul class=\"three\">\n";
        for (size_t i = 0; i < l.blocks.size(); ++i) {
            const LetterBlock &dutch = l.blocks[i], &other = o_.blocks[i];
            using Tone = LetterBlock::Tone;
            const char* tone = dutch.tone == Tone::more   ? " class=\"more\""
                               : dutch.tone == Tone::less ? " class=\"less\""
                                                          : "";
            out += std::string("<li") + tone + ">" + stacked(dutch.name, other.name) + "<b>" +
                   stacked(dutch.amount, other.amount) + "</b>" + stacked(dutch.below, other.below) + "</li>\n";
        }
        return out + "</ul>\n";
    }

    std::string column(const std::string& dutch, const std::string& other, bool number = false) const
    {
        return std::string("<th scope=\"col\"") + (number ? " class=\"n\">" : ">") + stacked(dutch, other) + "</th>";
    }

    std::string months(const Letter& l) const
    {
        std::string out = head(l.months_head, o_.months_head) + "<div class=\"days\">\n";
        for (size_t m = 0; m < l.months.size(); ++m) {
            const LetterMonth &dutch = l.months[m], &other = o_.months[m];
            out += "<table class=\"both\"><caption>" + in_html(dutch.name) + "</caption><thead><tr>" +
                   column(l.day_head, o_.day_head) + "<th scope=\"col\">" + in_html(l.what_head) + "</th>" +
                   "<th scope=\"col\"" + mark_ + ">" + other_in_html(o_.what_head) + "</th>" +
                   column(l.euro_head, o_.euro_head, true) + "</tr></thead><tbody>\n";
            for (size_t d = 0; d < dutch.days.size(); ++d) {
                const LetterDay &one = dutch.days[d], &its = other.days[d];
                out += std::string(one.lowest ? "<tr class=\"low\">" : "<tr>") + "<th scope=\"row\">" +
                       stacked(one.day, its.day) + "</th>" + page_cell(one.what) + "<td" + mark_ + ">" +
                       other_in_html(its.what) + "</td>" + page_cell(one.euro, true) + "</tr>\n";
            }
            out += "</tbody></table>\n";
        }
        return out + "</div>\n";
    }

    std::string actions(const Letter& l) const
    {
        std::string out = head(l.actions_head, o_.actions_head);
        if (l.actions.empty()) return out + lines("", l.no_actions, o_.no_actions);
        out += "<ol class=\"do both-do\">\n";
        for (size_t i = 0; i < l.actions.size(); ++i) {
            const LetterAction &dutch = l.actions[i], &other = o_.actions[i];
            out += "<li><span class=\"tick\" aria-hidden=\"true\"></span><span class=\"when\">" +
                   stacked(dutch.when, other.when) + "</span><span>" + in_html(dutch.what + " " + dutch.otherwise) +
                   "</span>" + in_other("span", "", other_in_html(other.what + " " + other.otherwise)) + "</li>\n";
        }
        out += "</ol>\n";
        return l.more_actions.empty() ? out : out + lines("small", l.more_actions, o_.more_actions);
    }

    std::string questions(const Letter& l) const
    {
        const std::string pen = " <span class=\"pen\">&nbsp;</span> ";
        return "<div class=\"help\"><b>" + stacked(l.questions, o_.questions) + "</b> " +
               stacked(l.call_coach, o_.call_coach) + pen + stacked(l.telephone, o_.telephone) + pen + "</div>\n";
    }

    std::string words(const Letter& l) const
    {
        if (l.words_in_front.empty()) return {};
        std::string out = head(l.words_head, o_.words_head);
        for (size_t i = 0; i < l.words_in_front.size(); ++i)
            out += lines("small", l.words_in_front[i], o_.words_in_front[i]);
        return out;
    }

    const Letter& o_;
    std::string mark_;
};

} // namespace

std::string front_in_two_languages(const Letter& l, const OtherLanguage& other)
{
    return Beside(other).front(l, other);
}

} // namespace armoedeval
