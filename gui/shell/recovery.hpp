// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/base/file.hpp"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace armoedeval {

/// Unsaved work beside the settings, for when the program stops without saving. Each window has files of its own and
/// holds a lock on them while it lives: the work of a window that is still there is not shown and not deleted
/// elsewhere.
class Recovery {
public:
    enum class What { werk, voorstel };

    /// Looks and writes nowhere when the folder is empty.
    explicit Recovery(std::filesystem::path folder) : folder_(std::move(folder)) {}

    /// What a program that is gone did not save; no text: there is none of it.
    struct Found {
        std::optional<std::string> werk, voorstel;
    };
    /// The newest of them that was not looked at yet. From now on it is this window's.
    std::optional<Found> next();
    /// How many others are left.
    size_t others() const;

    /// Text that has the shape of a BSN is left out. Why it could not be written: yes when it was.
    Written keep(What what, const std::string& json);
    /// Of this window only.
    void forget(What what);
    /// Puts what cannot be read under another name, where nothing overwrites it; where that is.
    std::filesystem::path set_aside(What what);
    /// One more line in the list of what went wrong.
    void log(const std::string& line);
    /// Everything of this window and of those that are gone.
    void forget_all();

private:
    std::filesystem::path file_of(What what, const std::string& id) const;
    std::unique_ptr<Lock> lock_of(const std::string& id) const;
    std::vector<std::string> left_behind() const;
    bool ready();
    std::filesystem::path folder_;
    std::string id_; ///< of this window's files
    std::unique_ptr<Lock> lock_;
};

} // namespace armoedeval
