#include "meetings/meeting_form.h"
#include "shared/label.h"
#include "shared/notice_line.h"
#include "today/log_line.h"
#include "ui/qt_words.h"
#include "ui/staff_room.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace alongside;
using namespace alongside::making;

namespace {

struct TypedLine : StaffRoom {
    LogLine log{link, navigator};
    QLineEdit& line = *log.findChild<QLineEdit*>();

    TypedLine() {
        log.resize(700, 200);
        log.show();
        QApplication::setActiveWindow(&log);
        line.setFocus();
    }
    void type(const char* words) {
        line.clear();
        QTest::keyClicks(&line, QString::fromUtf8(words));
    }
    QString understood() const {
        for (const auto* label : log.findChildren<WrappedLabel*>())
            if (label->isVisible() && label->parentWidget() == &log)
                return label->text();
        return {};
    }
    QString problem() const {
        const auto* notice = log.findChild<NoticeLine*>();
        return notice->isVisible() ? notice->accessibleName() : QString();
    }
    int contacts() const { return notebook.read().contacts.count(); }
};

} // namespace

TEST_CASE_METHOD(TypedLine, "the line shows what it understood while it is typed", "[today][log-line]") {
    CHECK(understood().isEmpty());
    type("tom visit 15 min");
    CHECK(understood().startsWith(QStringLiteral("Tom Whitfield · Classroom visit · 15 min · today 09:00")));
    QTest::keyClicks(&line, QStringLiteral(" quiet start > send the slides by mon"));
    CHECK(understood().contains(QString::fromUtf8("“quiet start” · you promise “send the slides” by Mon 23 Nov")));
    CHECK(line.accessibleDescription().contains(QStringLiteral("Tom Whitfield")));
}

TEST_CASE_METHOD(TypedLine, "Enter opens the panel filled in, and the line goes when it is stored",
                 "[today][log-line]") {
    QSignalSpy wanted(&navigator, &Navigator::meetingWanted);
    type("tom planning 20 min went well > send slides by mon");
    QTest::keyClick(&line, Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK_FALSE(line.text().isEmpty());
    MeetingForm form(link, wanted[0][0].value<MeetingRequest>());
    const auto meeting = form.meeting();
    CHECK(meeting.contact.with == std::vector{tom});
    CHECK(meeting.contact.sharedNote == "went well");
    CHECK(meeting.contact.length == std::chrono::minutes(20));
    REQUIRE(meeting.nextSteps.size() == 1);
    CHECK(meeting.nextSteps[0].dueOn == day("2026-11-23"));
    form.reject();
    CHECK_FALSE(line.text().isEmpty());
    form.submit();
    CHECK(line.text().isEmpty());
}

TEST_CASE_METHOD(TypedLine, "the panel says which appointment is meant, and can log another one", "[today][log-line]") {
    const auto planned = put(notebook, aPlannedContact("2026-11-20")
                                           .with(tom)
                                           .kind(ContactKind::Planning)
                                           .but(&Contact::start, std::optional<TimeOfDay>(std::chrono::hours(9)))
                                           .but(&Contact::sharedNote, "Bring the slides"));
    QSignalSpy wanted(&navigator, &Navigator::meetingWanted);
    type("tom 20 min went well");
    QTest::keyClick(&line, Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    MeetingForm form(link, wanted[0][0].value<MeetingRequest>());
    CHECK(form.meeting().contact.id == planned);
    CHECK(form.meeting().contact.sharedNote == "Bring the slides\nwent well");
    auto* notice = form.findChild<NoticeLine*>();
    REQUIRE(notice->isVisibleTo(&form));
    CHECK(notice->accessibleName().contains(QStringLiteral("You planned this for 09:00")));
    Q_EMIT notice->acted();
    CHECK_FALSE(form.meeting().contact.id);
    CHECK(form.meeting().contact.sharedNote == "went well");
    form.submit();
    CHECK(notebook.read().contacts.find(planned)->status == ContactStatus::Planned);
    CHECK(line.text().isEmpty());
}

TEST_CASE_METHOD(TypedLine, "Ctrl+Enter logs at once, and undo takes it back", "[today][log-line]") {
    std::vector<Op> done;
    QObject::connect(&link, &NotebookLink::done, [&done](const Deed& deed) { done.push_back(deed.op); });
    const int before = contacts();
    type("tom hallway 5 min asked about the trolley > bring the trolley");
    QTest::keyClick(&line, Qt::Key_Return, Qt::ControlModifier);
    CHECK(contacts() == before + 1);
    CHECK(done == std::vector{Op::LogMeeting});
    CHECK(line.text().isEmpty());
    const auto logged = notebook.read().contacts.withTeacher(tom).front();
    CHECK(logged.kind == ContactKind::Hallway);
    CHECK(logged.sharedNote == "asked about the trolley");
    CHECK(notebook.read().nextSteps.madeAt(logged.id).size() == 1);
    link.undo();
    CHECK(contacts() == before);
}

TEST_CASE_METHOD(TypedLine, "without a clear name nothing is logged and nothing typed is lost", "[today][log-line]") {
    put(notebook, aTeacher().named("Tom Archer"));
    log.refresh();
    const int before = contacts();
    type("tom went well");
    QTest::keyClick(&line, Qt::Key_Return, Qt::ControlModifier);
    CHECK(problem() == QStringLiteral("Which one do you mean: Tom Archer, Tom Whitfield?"));
    type("went well");
    CHECK(problem().isEmpty());
    QTest::keyClick(&line, Qt::Key_Return, Qt::ControlModifier);
    CHECK(problem().startsWith(QStringLiteral("Begin with a teacher")));
    CHECK(line.text() == QStringLiteral("went well"));
    CHECK(contacts() == before);
    QSignalSpy wanted(&navigator, &Navigator::meetingWanted);
    QTest::keyClick(&line, Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    const auto request = wanted[0][0].value<MeetingRequest>();
    CHECK(request.with.empty());
    CHECK(request.typed->contact.sharedNote == "went well");
}

TEST_CASE_METHOD(TypedLine, "a visit that was not invited is not logged in passing", "[today][log-line]") {
    put(notebook, anAgreement().with(hannah).acknowledgedOn("2026-10-01").visits(VisitRule::InvitationOnly));
    const int before = contacts();
    type("hannah visit 10 min");
    QTest::keyClick(&line, Qt::Key_Return, Qt::ControlModifier);
    CHECK(problem().startsWith(QStringLiteral("Hannah Cohen wants visits by invitation only.")));
    CHECK(contacts() == before);
    QTest::keyClicks(&line, QStringLiteral(" "));
    type("hannah hallway");
    QTest::keyClick(&line, Qt::Key_Return, Qt::ControlModifier);
    CHECK(contacts() == before + 1);
}

TEST_CASE_METHOD(TypedLine, "names are offered while one is typed", "[today][log-line]") {
    auto* names = log.findChild<QCompleter*>();
    type("pri");
    REQUIRE(names->model()->rowCount() == 1);
    CHECK(names->model()->index(0, 0).data().toString() == QStringLiteral("Priya Raman"));
    Q_EMIT names->activated(QStringLiteral("Priya Raman"));
    CHECK(line.text() == QStringLiteral("Priya Raman "));
    QTest::keyClicks(&line, QStringLiteral("visit"));
    CHECK(names->model()->rowCount() == 0);
    type("maya, pri");
    Q_EMIT names->activated(QStringLiteral("Priya Raman"));
    CHECK(line.text() == QStringLiteral("maya, Priya Raman "));
}

TEST_CASE_METHOD(TypedLine, "an unfinished line is kept in the file, and comes back", "[today][log-line]") {
    type("tom planning it took lon");
    QTest::qWait(1500); // what a crash may cost
    {
        LogLine next(link, navigator);
        CHECK(next.findChild<QLineEdit*>()->text() == QStringLiteral("tom planning it took lon"));
    }
    QTest::keyClick(&line, Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(1500);
    LogLine after(link, navigator);
    CHECK(after.findChild<QLineEdit*>()->text().isEmpty());
}
