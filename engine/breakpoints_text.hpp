#pragma once
// A single breakpoint as people and programs read it: one place for every command that shows them.
#include "engine/breakpoints.hpp"
#include "engine/json_input.hpp"

#include <string>

namespace armoedeval {

/// Where, what and why; lines that end with \n. `earned`: what the work brings, "loon" or "winst".
std::string breakpoint_text(const Breakpoint& point, Axis axis, const std::string& earned = "loon");
Json breakpoint_json(const Breakpoint& point);

} // namespace armoedeval
