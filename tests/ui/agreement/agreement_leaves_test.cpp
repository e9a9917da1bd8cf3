#include "actions/agreement_actions.h"
#include "agreement/compare_panel.h"
#include "exchange/sha256.h"
#include "ui/agreement/agreement_screen.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QPushButton>
#include <QTemporaryDir>

using namespace alongside;
using namespace alongside::making;

namespace {

struct Leaves : AgreementScreen {
    QTemporaryDir folder;

    Leaves() {
        startAgreement(link.notebook(), ana);
        open();
    }
    QAction* action(const char* words) const {
        for (auto* each : tab->findChildren<QAction*>())
            if (each->text() == text(words))
                return each;
        FAIL(words);
        return nullptr;
    }
    // Answers the dialog that is open with a name in the folder.
    QByteArray saveAs(const char* name) {
        auto* dialog = tab->findChild<QFileDialog*>();
        REQUIRE(dialog);
        const auto path = folder.filePath(text(name));
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        settle();
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    std::vector<TrailLine> trail() const { return link.read().trail.newestFirst(); }
};

} // namespace

TEST_CASE_METHOD(Leaves, "an agreement saved as PDF is in the trail with the hash of its file",
                 "[agreement][leaving]") {
    click<QPushButton>(text("Save as PDF"));
    const auto bytes = saveAs("agreement.pdf");
    CHECK(bytes.startsWith("%PDF"));
    REQUIRE(trail().size() == 1);
    CHECK(trail()[0].what == Leaving{DocumentKind::Agreement, WayOut::SavedPdf, {ana}});
    CHECK(trail()[0].sha256 == sha256Of(bytes.toStdString()));
}

TEST_CASE_METHOD(Leaves, "an agreement saved as a web page is in the trail too", "[agreement][leaving]") {
    action("Save as web page…")->trigger();
    settle();
    CHECK(saveAs("agreement.html").startsWith("<!DOCTYPE html>"));
    REQUIRE(trail().size() == 1);
    CHECK(trail()[0].what.way == WayOut::SavedHtml);
}

TEST_CASE_METHOD(Leaves, "a dialog that is closed lets nothing out", "[agreement][leaving]") {
    click<QPushButton>(text("Save as PDF"));
    tab->findChild<QFileDialog*>()->reject();
    settle();
    CHECK(trail().empty());
}

TEST_CASE_METHOD(Leaves, "versions are compared once there are two", "[agreement]") {
    CHECK_FALSE(action("Compare versions")->isVisible());
    endAgreement(link.notebook(), newest().id, time.today);
    startAgreement(link.notebook(), ana);
    settle();
    REQUIRE(action("Compare versions")->isVisible());
    action("Compare versions")->trigger();
    settle();
    CHECK(tab->findChild<ComparePanel*>());
}
