// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Where things are on the machine that tests. Only places.cpp is told: everything else compiles to the same in any
// clone, so that what one clone compiled need not be compiled in the next.

namespace armoedeval {

const char* tables_folder();
const char* scenarios_folder();
const char* messages_folder();
const char* golden_folder();
/// The program that is started: the command line, or the window for the tests of the real window.
const char* tested_program();

} // namespace armoedeval
