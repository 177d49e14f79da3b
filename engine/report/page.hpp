// SPDX-License-Identifier: EUPL-1.2
#pragma once
// A page of HTML with nothing beside it: no script, no font or picture from elsewhere, and that is also what it tells
// the browser. Every text goes through in_html().
#include <string>

namespace armoedeval {

std::string in_html(const std::string& text);
/// <h2>Text</h2>
std::string page_element(const char* name, const std::string& text);
std::string page_cell(const std::string& text, bool number = false);

/// The whole document around a body; `style` comes after what all pages have.
std::string whole_page(const std::string& title, const std::string& style, const std::string& body);

} // namespace armoedeval
