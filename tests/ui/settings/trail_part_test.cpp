#include "actions/bin_actions.h"
#include "actions/teacher_actions.h"
#include "settings/trail_model.h"
#include "ui/settings/settings_screen.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QTableView>

using namespace alongside;
using namespace alongside::making;

namespace {

struct Trail : SettingsScreen {
    TeacherId ana = put(notebook, aTeacher().named("Ana Ruiz"));
    TeacherId ben = put(notebook, aTeacher().named("Ben Cole"));

    void leave(DocumentKind document, WayOut way, std::vector<TeacherId> about, bool withPrivateText = false) {
        notebook.addToTrail({document, way, std::move(about), withPrivateText}, std::string(64, 'a'));
        settle();
    }
    QTableView* table() const { return page->findChild<QTableView*>(); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    void choose(const char* name, const QString& words) {
        for (auto* combo : page->findChildren<QComboBox*>())
            if (combo->isVisible() && combo->findText(words) >= 0 && combo->itemText(0).startsWith(qt(name))) {
                combo->setFocus();
                combo->setCurrentIndex(combo->findText(words));
                settle();
                return;
            }
        FAIL("no such choice");
    }
    static QString qt(const char* words) { return QString::fromUtf8(words); }
};

} // namespace

TEST_CASE_METHOD(Trail, "what leaves while the trail is on screen stands in it at once, newest first", "[trail_part]") {
    open(SettingsPart::Trail);
    CHECK(says("Nothing has left this notebook"));
    leave(DocumentKind::Agreement, WayOut::SavedPdf, {ana});
    leave(DocumentKind::Summary, WayOut::Mailed, {ana, ben});
    leave(DocumentKind::Archive, WayOut::SavedFile, {}, true);
    CHECK_FALSE(says("Nothing has left this notebook"));
    const QAbstractItemModelTester tester(table()->model());
    REQUIRE(table()->model()->rowCount() == 3);
    CHECK(cell(0, TrailModel::kWhat) == QStringLiteral("Archive, with private text"));
    CHECK(cell(0, TrailModel::kAbout) == QStringLiteral("Everybody"));
    CHECK(cell(1, TrailModel::kAbout) == QStringLiteral("Ana Ruiz, Ben Cole"));
    CHECK(cell(1, TrailModel::kHow) == QStringLiteral("Handed to mail"));
    CHECK(cell(2, TrailModel::kWhat) == QStringLiteral("Agreement"));
    const auto* hash = named<QLineEdit>(*page, QStringLiteral("SHA-256"));
    CHECK(hash->text() == QString(64, QLatin1Char('a'))); // nothing in between, so that it can be compared
}

TEST_CASE_METHOD(Trail, "the trail is narrowed to a teacher and to a kind, and shows all again", "[trail_part]") {
    leave(DocumentKind::Agreement, WayOut::SavedPdf, {ana});
    leave(DocumentKind::Summary, WayOut::Copied, {ben});
    leave(DocumentKind::Agreement, WayOut::Printed, {ben});
    open(SettingsPart::Trail);
    choose("About everybody", QStringLiteral("Ben Cole"));
    CHECK(table()->model()->rowCount() == 2);
    leave(DocumentKind::Archive, WayOut::SavedFile, {}); // of everybody, so of Ben too
    CHECK(table()->model()->rowCount() == 3);
    choose("All kinds", QStringLiteral("Summary of a meeting"));
    REQUIRE(table()->model()->rowCount() == 1);
    CHECK(cell(0, TrailModel::kHow) == QStringLiteral("Copied"));
    choose("About everybody", QStringLiteral("Ana Ruiz"));
    CHECK(says("Nothing of this kind has left"));
    click("Show all");
    CHECK(table()->model()->rowCount() == 4);
}

TEST_CASE_METHOD(Trail, "of two teachers of one name the trail is narrowed to each", "[trail_part]") {
    const auto other = put(notebook, aTeacher().named("Ana Ruiz").but(&Teacher::role, "Librarian"));
    leave(DocumentKind::Agreement, WayOut::SavedPdf, {ana});
    leave(DocumentKind::Summary, WayOut::Copied, {other});
    open(SettingsPart::Trail);
    choose("About everybody", QStringLiteral("Ana Ruiz (Librarian)"));
    REQUIRE(table()->model()->rowCount() == 1);
    CHECK(cell(0, TrailModel::kWhat) == QStringLiteral("Summary of a meeting"));
    for (auto* combo : page->findChildren<QComboBox*>())
        if (combo->itemText(0) == QStringLiteral("About everybody"))
            combo->setCurrentIndex(combo->findData(static_cast<qlonglong>(ana.value)));
    settle();
    REQUIRE(table()->model()->rowCount() == 1);
    CHECK(cell(0, TrailModel::kWhat) == QStringLiteral("Agreement"));
}

TEST_CASE_METHOD(Trail, "the line that is chosen stays chosen when another one comes", "[trail_part]") {
    leave(DocumentKind::Agreement, WayOut::SavedPdf, {ana});
    leave(DocumentKind::Summary, WayOut::Copied, {ben});
    open(SettingsPart::Trail);
    table()->setCurrentIndex(table()->model()->index(1, 0));
    leave(DocumentKind::Archive, WayOut::SavedFile, {});
    CHECK(table()->currentIndex().row() == 2);
    CHECK(cell(2, TrailModel::kWhat) == QStringLiteral("Agreement"));
}

TEST_CASE_METHOD(Trail, "of a teacher deleted for good the trail names nobody and keeps the line", "[trail_part]") {
    leave(DocumentKind::Summary, WayOut::Copied, {ana, ben});
    removeTeacher(notebook, ben);
    emptyBin(notebook);
    open(SettingsPart::Trail);
    REQUIRE(table()->model()->rowCount() == 1);
    CHECK(cell(0, TrailModel::kAbout) == QStringLiteral("Ana Ruiz, 1 deleted since"));
}

TEST_CASE_METHOD(Trail, "what names nobody is about everybody where it holds all, and about nobody where it is a form",
                 "[trail_part]") {
    open(SettingsPart::Trail);
    for (const auto document : everyValueOf<DocumentKind>()) {
        leave(document, WayOut::SavedFile, {});
        INFO(cell(0, TrailModel::kWhat).toStdString());
        CHECK(cell(0, TrailModel::kAbout) == qt(holdsEverybody(document) ? "Everybody" : "Nobody by name"));
    }
    leave(DocumentKind::Calendar, WayOut::SavedFile, {});
    CHECK(cell(0, TrailModel::kWhat) == qt("Calendar, initials only"));
    leave(DocumentKind::CalendarWithNames, WayOut::SavedFile, {});
    CHECK(cell(0, TrailModel::kWhat) == qt("Calendar with names"));
}

TEST_CASE_METHOD(Trail, "in a narrow window what the columns left out say stands below the table", "[trail_part]") {
    open(SettingsPart::Trail);
    leave(DocumentKind::Summary, WayOut::Mailed, {ana});
    CHECK_FALSE(says("About: Ana Ruiz."));
    page->resize(420, 700);
    settle();
    CHECK(says("About: Ana Ruiz. How: Handed to mail."));
}
