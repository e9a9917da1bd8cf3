#pragma once

#include "shared/navigator.h"
#include "shared/notebook_link.h"

#include <QList>

#include <functional>
#include <optional>
#include <vector>

class QAction;

namespace alongside {

// What there is to find, and where the coach stands.
struct Findable {
    NotebookLink& link;
    Navigator& navigator;
    QList<QAction*> actions;           // all of the window's
    std::vector<TeacherId> recent{};   // whose pages were seen last, the last one first
    std::optional<TeacherId> inView{}; // whose page is on screen
    std::function<void(const QString&)> searchGuide{};
};

} // namespace alongside
