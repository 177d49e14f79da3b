// SPDX-License-Identifier: EUPL-1.2
#include "gui/shell/picture.hpp"

#include "engine/base/error.hpp"
#include "engine/base/file.hpp"
#include "engine/base/paths.hpp"
#include "engine/year/net_income.hpp"
#include "gui/shell/places.hpp"
#include "gui/shell/window.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <iostream>
#include <optional>
#include <png.h>

namespace armoedeval {

namespace {

constexpr int largest_side = 8192;
constexpr double smallest_scale = 0.5, largest_scale = 4;
const std::vector<std::string> view_names{"vergelijken", "uren", "maanden", "waarom", "doen", "beleid", "inwoner"};
const std::vector<std::string> theme_names{"licht", "donker", "contrast"};
/// In the order of Dialog.
const std::vector<std::string> dialog_names{"geen",
                                            "openen",
                                            "opslaan-als",
                                            "werk-verliezen",
                                            "datum",
                                            "sneltoetsen",
                                            "instellingen",
                                            "over",
                                            "voorstel-openen",
                                            "voorstel-opslaan",
                                            "gevolgen-bewaren",
                                            "bevolking-kiezen",
                                            "bevolking-bewaren",
                                            "reeks-bewaren",
                                            "werkmap-bewaren",
                                            "bestand-veranderd",
                                            "tabellen",
                                            "papier",
                                            "agenda-bewaren",
                                            "brief",
                                            "brief-pdf"};

std::vector<std::string> amount_names()
{
    std::vector<std::string> names;
    for (const auto& amount : breakdown_amounts<double>) names.emplace_back(amount.name);
    return names;
}

/// The size in pixels; nothing when it is not written as 1280x800.
std::optional<std::pair<int, int>> size_of(const std::string& text)
{
    int width = 0, height = 0, read = 0;
    if (std::sscanf(text.c_str(), "%5dx%5d%n", &width, &height, &read) != 2) return std::nullopt;
    if (static_cast<size_t>(read) != text.size()) return std::nullopt;
    if (width < least_window_width || width > largest_side || height < least_window_height || height > largest_side)
        return std::nullopt;
    return std::pair{width, height};
}

void check_name(std::vector<Problem>& problems, const char* option, const std::string& name,
                const std::vector<std::string>& names)
{
    if (std::find(names.begin(), names.end(), name) != names.end()) return;
    std::string all;
    for (const std::string& known : names) all += (all.empty() ? "" : ", ") + known;
    problems.push_back({option, "", "\"" + name + "\" ken ik niet; kies uit: " + all});
}

void show_as_asked(Screen& screen, const PictureCall& call)
{
    constexpr std::array views{View::vergelijken, View::uren,   View::maanden,    View::waarom,
                               View::doen,        View::beleid, View::vergelijken};
    constexpr std::array themes{ThemeName::licht, ThemeName::donker, ThemeName::contrast};
    const auto place = [](const std::vector<std::string>& names, const std::string& name) {
        return static_cast<size_t>(std::find(names.begin(), names.end(), name) - names.begin());
    };
    screen.view = views.at(place(view_names, call.view));
    screen.inwoner = call.view == "inwoner";
    screen.theme = themes.at(place(theme_names, call.theme));
    screen.dialog = static_cast<Dialog>(place(dialog_names, call.dialog));
    screen.situation = call.situation - 1;
    if (!call.amount.empty()) screen.amount = call.amount;
}

void write_png(const std::filesystem::path& file, const Pixels& pixels)
{
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = static_cast<png_uint_32>(pixels.width);
    image.height = static_cast<png_uint_32>(pixels.height);
    image.format = PNG_FORMAT_RGB;
    const int from_the_bottom_up = -pixels.width * 3;
    png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(image);
    std::string png(size, '\0');
    if (!png_image_write_to_memory(&image, png.data(), &size, 0, pixels.rgb.data(), from_the_bottom_up, nullptr))
        throw InputError(text_of(file), "", "van dit scherm is geen plaatje te maken");
    png.resize(size);
    save_whole(file, png);
}

void write_text(const std::filesystem::path& file, const std::string& text)
{
    if (file.empty())
        std::cout << text;
    else
        save_whole(file, text);
}

} // namespace

void check(const PictureCall& call)
{
    std::vector<Problem> problems;
    if (call.scenario.empty())
        problems.push_back({"--scenario", "", "geef het huishouden dat op het plaatje moet komen"});
    check_name(problems, "--view", call.view, view_names);
    check_name(problems, "--thema", call.theme, theme_names);
    check_name(problems, "--dialog", call.dialog, dialog_names);
    if (!call.amount.empty()) check_name(problems, "--bedrag", call.amount, amount_names());
    if (!size_of(call.size))
        problems.push_back({"--size", "",
                            "\"" + call.size +
                                "\" kan niet; schrijf breedte x hoogte in beeldpunten, van 1024x640 "
                                "tot en met 8192x8192, bijvoorbeeld 1280x800"});
    if (!(call.scale >= smallest_scale && call.scale <= largest_scale))
        problems.push_back({"--scale", "", "kies een vergroting van 0.5 tot en met 4"});
    if (!problems.empty()) throw InputError(std::move(problems));

    const size_t situations = load_scenario(call.scenario).situaties.size();
    if (call.situation < 1 || call.situation > situations)
        throw InputError("--situatie", "",
                         "situatie " + std::to_string(call.situation) + " is er niet; dit huishouden heeft er " +
                             std::to_string(situations));
}

void write_picture(App& app, const PictureCall& call)
{
    const auto [width, height] = size_of(call.size).value();
    app.open(call.scenario);
    app.set_monitor_scale(call.scale);
    show_as_asked(app.model().screen, call);
    const Pixels pixels = draw_picture(app, width, height);
    if (pixels.width != width || pixels.height != height)
        throw InputError("--size", "",
                         "dit scherm geeft " + std::to_string(pixels.width) + "x" + std::to_string(pixels.height) +
                             " beeldpunten in plaats van " + call.size);
    write_png(call.file, pixels);
    write_text(call.text_file, text_on_screen());
}

} // namespace armoedeval
