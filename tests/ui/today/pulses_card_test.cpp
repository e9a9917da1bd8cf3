#include "exchange/content.h"
#include "today/today_page.h"
#include "ui/settle.h"
#include "ui/staff_room.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

// Today, after two agreements said how the pulse is to be given.
struct PulseDay : StaffRoom {
    const Content content = contentIn("en");
    TodayPage page{link, navigator, content.agreement};

    void agree(TeacherId teacher, const char* pulse) {
        Agreement agreement =
            anAgreement().with(teacher).version(9).acknowledgedOn("2026-09-10").reviewOn("2026-11-24");
        agreement.answers = {{"review.pulse", std::string(pulse)}};
        put(notebook, agreement);
    }
    QPushButton* button(const QString& name) const {
        for (auto* each : page.findChildren<QPushButton*>())
            if (each->isVisible() && each->accessibleName() == name)
                return each;
        return nullptr;
    }
    bool says(const QString& words) const {
        for (const auto* label : page.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
};

} // namespace

TEST_CASE_METHOD(PulseDay, "a pulse that was agreed on is listed when its time comes, and leads to its place",
                 "[today][pulse]") {
    settle(page);
    CHECK_FALSE(says(QStringLiteral("Time for a pulse")));
    agree(aisha, "paper");
    agree(luis, "anonymous");
    settle();
    CHECK(says(QStringLiteral("On paper, for the look back of Tue 24 Nov.")));
    CHECK(says(QStringLiteral("2 pulses to ask for")));
    QSignalSpy teacher(&navigator, &Navigator::teacherWanted), anonymous(&navigator, &Navigator::anonymousPulsesWanted);
    const auto nameOf = [&](TeacherId id) { return QString::fromStdString(notebook.read().teachers.find(id)->name); };
    REQUIRE(button(QStringLiteral("Open: pulse of ") + nameOf(aisha)));
    button(QStringLiteral("Open: pulse of ") + nameOf(aisha))->click();
    REQUIRE(teacher.count() == 1);
    CHECK(teacher[0][1].value<TeacherTab>() == TeacherTab::Pulse);
    button(QStringLiteral("Open: pulse of ") + nameOf(luis))->click();
    CHECK(anonymous.count() == 1);
}

TEST_CASE_METHOD(PulseDay, "once the pulse is given it goes from the list", "[today][pulse]") {
    agree(aisha, "handed-over");
    settle(page);
    CHECK(says(QStringLiteral("Time for a pulse")));
    notebook.perform(Op::RecordPulse, [&](Tables& t) {
        t.pulses.add(aPulse().with(aisha).on("2026-11-20").says(PulseItem::Rel1, PulseAnswer::Mostly));
    });
    settle();
    CHECK_FALSE(says(QStringLiteral("Time for a pulse")));
}
