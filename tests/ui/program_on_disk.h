#pragma once

#include "shared/notebook_link.h"
#include "support/losable_file.h"
#include "support/open_notebook.h"

#include <QTest>

#include <functional>
#include <memory>

namespace alongside {

// A notebook on disk, and a program that can crash.
struct ProgramOnDisk {
    LosableFile losable;
    TestTime time;
    std::unique_ptr<NotebookLink> link = std::make_unique<NotebookLink>(losable.create(clockOf(time)));

    // Goes on with what is on disk a second after the last key, as after a kill: what `closePanels` would still keep is
    // lost.
    void crash(const std::function<void()>& closePanels) {
        QTest::qWait(1000);
        const auto file = losable.file, copy = losable.folder / "copy.alongside";
        std::filesystem::copy_file(file, copy, std::filesystem::copy_options::overwrite_existing);
        closePanels();
        link.reset();
        std::filesystem::rename(copy, file);
        link = std::make_unique<NotebookLink>(Notebook::open(file, {}, clockOf(time)));
    }
};

} // namespace alongside
