#pragma once

#include "shared/theme.h"
#include "shared/window_memory.h"
#include "support/open_notebook.h"
#include "support/temporary_folder.h"
#include "window/main_window.h"

#include <functional>

namespace alongside {

// The make-believe school in a window of its own.
class DemoWindow {
public:
    // The school as it is; with a word planted in every name and every text about people; and that with notes hidden,
    // where the pages that can be reached then are visited.
    enum class Words { AsTheyAre, Planted, PlantedAndHidden };

    explicit DemoWindow(Words words = Words::AsTheyAre);

    // Shows the window in the tests' present theme, 1280 by 880 at 100 % text, and visits every page, every tab of the
    // teacher with the most to show, and every panel, each settled on screen.
    using Look = std::function<void(QWidget& shown, const QString& name)>;
    void visit(const Look& look);

    // The same in a window of this many pixels, whatever the text.
    void visit(QSize window, const Look& look);

private:
    bool hidden_;
    TestTime time_;
    TemporaryFolder folder_;
    WindowMemory memory_;
};

} // namespace alongside
