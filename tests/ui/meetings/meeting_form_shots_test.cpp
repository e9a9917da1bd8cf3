#include "meetings/meeting_form.h"
#include "shared/tokens.h"
#include "ui/linked_notebook.h"
#include "ui/qt_words.h"
#include "ui/shot.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTest>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

struct Faculty : LinkedNotebook {
    TeacherId luis = put(notebook, aTeacher().named("Luis Ferreira").but(&Teacher::role, "Grade 6 mathematics"));
    TeacherId maya = put(notebook, aTeacher().named("Maya Okafor").but(&Teacher::role, "Grade 7 science"));

    static void write(QWidget& form, const char* field, const char* words) {
        QWidget* widget = named<QLineEdit>(form, text(field));
        if (!widget)
            widget = named<QPlainTextEdit>(form, text(field));
        REQUIRE(widget);
        widget->setFocus();
        QTest::keyClicks(widget, text(words));
    }
    // At its own height, as on a screen.
    static void shootWhole(MeetingForm& form, const QString& name) {
        form.show();
        QCoreApplication::processEvents();
        shoot(form, {form.width(), std::max(form.sizeHint().height(), form.height())}, name);
    }
};

QString dressed(const char* name, Appearance appearance, int zoom) {
    return text("%1-%2-%3").arg(text(name), appearance == Appearance::Light ? text("light") : text("dark")).arg(zoom);
}

} // namespace

TEST_CASE_METHOD(Faculty, "the log panel holds together in every state, theme and size", "[meeting_form][shots]") {
    const auto [appearance, zoom] = everyLook();
    const Dress dress(appearance, zoom);

    MeetingForm plain(link, {{luis}, {}, false, {}});
    write(plain, "Shared note",
          "Planned the fraction number talk together. He will open with the dot image and wait five seconds before "
          "taking answers.\r> ask Maya for the dot images by wed");
    write(plain, "Next step", "Send the number-talk video");
    shootWhole(plain, dressed("log", appearance, zoom));
    CHECK(plain.width() <= px(size::kPanel));

    MeetingForm team(link, {{luis, maya}, {}, false, {}});
    write(team, "Private note", "Luis is worried about the move.");
    write(team, "Next step", "Share the planner");
    write(team, "Next step 2", "Try wait time in period 3");
    named<QComboBox>(team, text("Owner 2"))->setCurrentIndex(1);
    named<QComboBox>(team, text("Kind"))->setCurrentIndex(6);
    named<QLineEdit>(team, text("Due 2"))->selectAll();
    write(team, "Due 2", "in 3 days");
    QTest::mouseClick(named<QAbstractButton>(team, text("More")), Qt::LeftButton);
    named<QAbstractButton>(team, text("Summary sent"))->click();
    write(team, "Start", "x");
    team.submit();
    shootWhole(team, dressed("log-team", appearance, zoom));

    const auto id = put(notebook, aPlannedContact("2026-11-20").with(luis).kind(ContactKind::Visit));
    put(notebook, aPromise().with(luis).at(id).what("Bring the timer").madeOn("2026-11-16").dueOn("2026-11-20"));
    MeetingForm planned(link, {{}, id, true, {}});
    QTest::mouseClick(named<QAbstractButton>(planned, text("Not held")), Qt::LeftButton);
    shootWhole(planned, dressed("log-moved", appearance, zoom));
}
