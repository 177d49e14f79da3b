// SPDX-License-Identifier: EUPL-1.2
#include "engine/report/page.hpp"

namespace armoedeval {

std::string in_html(const std::string& text)
{
    std::string out;
    for (const char c : text) switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        default: out += c;
        }
    return out;
}

std::string page_element(const char* name, const std::string& text)
{
    return std::string("<") + name + ">" + in_html(text) + "</" + name + ">\n";
}

std::string page_cell(const std::string& text, bool number)
{
    return std::string(number ? "<td class=\"n\">" : "<td>") + in_html(text) + "</td>";
}

std::string whole_page(const std::string& title, const std::string& style, const std::string& body)
{
    return R"(<!doctype html>
<html lang="nl" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>)" + in_html(title) +
           "</title>\n<style>\n:root{color-scheme:light}html{background:#fff}\n" + style +
           "</style>\n</head>\n<body>\n" + body + "</body>\n</html>\n";
}

} // namespace armoedeval
