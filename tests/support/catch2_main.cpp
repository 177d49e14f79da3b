// SPDX-License-Identifier: EUPL-1.2
// Catch2 version 2 needs a main of its own; in a file that never changes, as it takes long to compile.
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
