#pragma once

#include "rescue/rescue_page.h"
#include "rescue/salvage_report_panel.h"
#include "shared/window_memory.h"
#include "store/backups/backup_name.h"
#include "store/rescue/keep_damaged.h"
#include "support/full_records.h"
#include "support/open_notebook.h"
#include "support/temporary_folder.h"
#include "ui/linked_notebook.h"
#include "ui/settle.h"
#include "ui/typing.h"
#include "window/main_window.h"
#include "window/notebook_frame.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMessageBox>
#include <QSettings>

#include <catch2/catch_all.hpp>

#include <fstream>
#include <iterator>

namespace alongside {

// A notebook on disk that is damaged in its file, with a backup and without a password, or with one; and the window.
struct DamagedWindow {
    static constexpr std::streamoff kPage = 4096;
    static constexpr const char* kWords = "lantern meadow brisk otter";

    TestTime time;
    TemporaryFolder folder;
    Passphrase phrase;
    std::filesystem::path file = folder / "mine.alongside";
    WindowMemory memory = memoryIn(folder);
    MainWindow window{*qApp->findChild<Theme*>(), memory, clockOf(time)};

    static WindowMemory memoryIn(const TemporaryFolder& folder) {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                           QString::fromStdString(folder.path().string()));
        return {};
    }
    void make() {
        auto notebook = Notebook::create(file, phrase, clockOf(time));
        making::addFullRecords(notebook);
        notebook.backUp(BackupCause::Routine);
        time.now += std::chrono::hours(2);
        put(notebook, making::aTeacher().named("Somebody New"));
    }
    int teachers() const { return window.frame() ? static_cast<int>(window.frame()->tables().teachers.count()) : -1; }
    void spoil(std::streamoff page, std::streamoff from = 0, std::streamoff length = 1) const {
        std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
        for (auto at = (page - 1) * kPage + from; at < (page - 1) * kPage + from + length; ++at) {
            stream.seekg(at);
            const int byte = stream.get();
            stream.seekp(at);
            stream.put(static_cast<char>(byte ^ 0x5a));
        }
    }
    std::string bytes(const std::filesystem::path& path) const {
        std::ifstream stream(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }
    // Every table's and index's own page but the first, so that whatever is read first comes upon damage.
    void spoilAllButFirst() const {
        const auto pages = static_cast<std::streamoff>(std::filesystem::file_size(file)) / kPage;
        for (std::streamoff page = 2; page <= pages; page += 3)
            spoil(page);
    }
    void open() {
        window.show();
        window.open(file);
        if (window.isLocked())
            unlock();
    }
    void unlock() {
        typeInto(window, "Password", phrase->data());
        press("Unlock");
    }
    RescuePage* page() const { return window.findChild<RescuePage*>(); }
    QAbstractButton* button(const char* words) const {
        QAbstractButton* last = nullptr; // of a panel, where one is open
        for (auto* each : window.findChildren<QAbstractButton*>())
            if (each->isVisible() && each->text() == QString::fromUtf8(words))
                last = each;
        return last;
    }
    bool waitFor(const char* words) {
        return QTest::qWaitFor([=, this] { return button(words) && button(words)->isEnabled(); }, 20000);
    }
    void press(const char* words) {
        INFO(words);
        REQUIRE(waitFor(words));
        button(words)->click();
        settle();
    }
    bool says(const char* words) const {
        for (const auto* label : window.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QString::fromUtf8(words)))
                return true;
        return false;
    }
    bool comes(const char* words) {
        return QTest::qWaitFor([=, this] { return says(words); }, 20000);
    }
    bool isOpen() {
        return QTest::qWaitFor([this] { return window.frame() != nullptr; }, 20000);
    }
};

} // namespace alongside
