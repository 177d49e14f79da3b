// SPDX-License-Identifier: EUPL-1.2
#include "gui/shell/settings.hpp"

#include "engine/base/bsn.hpp"
#include "engine/base/file.hpp"
#include "engine/base/json_input.hpp"
#include "engine/base/paths.hpp"
#include "engine/base/text.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace armoedeval {

namespace fs = std::filesystem;

namespace {

constexpr const char* format = "armoedeval-instellingen/1";
constexpr std::array theme_words{"licht", "donker", "contrast"};
constexpr size_t most_recent = 8;
constexpr std::uintmax_t largest_file = 1'000'000;

/// The value under a key when it has the right type, else what it was.
template <class T> T value_or(const Json& json, const char* key, T otherwise)
{
    const auto found = json.find(key);
    if (found == json.end()) return otherwise;
    if constexpr (std::is_same_v<T, bool>)
        return found->is_boolean() ? found->template get<bool>() : otherwise;
    else if constexpr (std::is_same_v<T, int>)
        return found->is_number_integer() ? found->template get<int>() : otherwise;
    else
        return found->is_string() ? found->template get<std::string>() : otherwise;
}

fs::path absolute_in(const char* variable)
{
    const fs::path path = path_in_environment(variable);
    return path.is_absolute() ? path : fs::path();
}

} // namespace

Settings::Settings(fs::path file) : file_(std::move(file))
{
    std::error_code error;
    if (file_.empty() || !fs::exists(file_, error)) return;
    try {
        const Json json = parse_json(read_text_file(file_, largest_file), text_of(file_));
        // A file of a later version is left as it is: guessing what it means would lose it at the next write.
        if (!json.is_object() || value_or(json, "formaat", std::string()) != format) return;
        remember_ = true;
        const auto word = std::ranges::find(theme_words, value_or(json, "thema", std::string()));
        if (word != theme_words.end()) theme_ = static_cast<ThemeName>(word - theme_words.begin());
        scale_percent_ = std::clamp(value_or(json, "schaal_procent", 100), least_scale, most_scale);
        rustig_ = value_or(json, "rustig", true);
        beleid_ = value_or(json, "beleid", false);
        if (const auto recent = json.find("laatst_geopend"); recent != json.end() && recent->is_array())
            for (const Json& path : *recent)
                if (path.is_string() && recent_.size() < most_recent) recent_.push_back(path.get<std::string>());
    } catch (const InputError&) {
        return;
    }
}

bool Settings::write() const
{
    if (file_.empty()) return false;
    Json json{{"formaat", format},
              {"thema", theme_words.at(static_cast<size_t>(theme_))},
              {"schaal_procent", scale_percent_},
              {"rustig", rustig_},
              {"beleid", beleid_},
              {"laatst_geopend", Json::array()}};
    for (const std::string& path : recent_)
        if (is_utf8(path)) json["laatst_geopend"].push_back(path);
    return make_private_folder(file_.parent_path()) && write_whole(file_, json.dump(2) + "\n") == Written::yes;
}

void Settings::set_remember(bool on)
{
    if (on) {
        remember_ = write();
        return;
    }
    remember_ = false;
    if (file_.empty()) return;
    std::error_code error;
    fs::remove(file_, error);
}

void Settings::put_on(Screen& screen) const
{
    screen.remember = remember_;
    screen.theme = theme_;
    screen.scale_percent = scale_percent_;
    screen.rustig = rustig_;
    screen.beleid = beleid_;
}

void Settings::take_from(const Screen& screen)
{
    if (screen.theme == theme_ && screen.scale_percent == scale_percent_ && screen.rustig == rustig_ &&
        screen.beleid == beleid_)
        return;
    theme_ = screen.theme;
    scale_percent_ = screen.scale_percent;
    rustig_ = screen.rustig;
    beleid_ = screen.beleid;
    if (remember_) write();
}

void Settings::add_recent(const fs::path& file)
{
    std::error_code error;
    const fs::path whole = fs::absolute(file, error);
    const std::string path = text_of((error ? file : whole).lexically_normal());
    std::erase(recent_, path);
    if (looks_like_bsn(path)) return; // somebody else gave it that name; it is not written down here as well
    recent_.insert(recent_.begin(), path);
    if (recent_.size() > most_recent) recent_.resize(most_recent);
    if (remember_) write();
}

fs::path unsaved_place(const fs::path& settings)
{
#ifdef _WIN32
    // Settings may follow a user from computer to computer; a household that nobody saved stays on this one.
    if (!settings.empty() && settings == settings_place())
        if (const fs::path base = absolute_in("LOCALAPPDATA"); !base.empty()) return base / "armoedeval";
#endif
    return settings.parent_path();
}

fs::path settings_place()
{
#ifdef _WIN32
    const fs::path base = absolute_in("APPDATA");
#else
    fs::path base = absolute_in("XDG_CONFIG_HOME");
    if (const fs::path home = absolute_in("HOME"); base.empty() && !home.empty()) base = home / ".config";
#endif
    return base.empty() ? fs::path() : base / "armoedeval" / "instellingen.json";
}

} // namespace armoedeval
