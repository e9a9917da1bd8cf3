#pragma once

#include "shared/kept_drafts.h"
#include "window/left_panel.h"
#include "window/notebook_frame.h"

#include <filesystem>
#include <optional>

namespace alongside {

// What comes back when a notebook that was locked or closed is open again: where it stood, if it was locked, and what
// was typed that its file did not take.
struct BeforeLock {
    std::filesystem::path file;
    std::optional<Whereabouts> there;
    KeptDrafts::Ahead unsaved;
    std::optional<LeftPanel> left{}; // over the window when it was locked
};

} // namespace alongside
