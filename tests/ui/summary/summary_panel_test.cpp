#include "actions/contact_actions.h"
#include "meetings/meeting_form.h"
#include "summary/summary_panel.h"
#include "summary/summary_words.h"
#include "ui/leaving/mail_program.h"
#include "ui/linked_notebook.h"
#include "ui/qt_words.h"
#include "ui/settle.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <memory>
#include <tuple>

using namespace alongside;
using namespace alongside::making;

namespace {

constexpr const char* kCanary = "CANARY";

struct Sending : LinkedNotebook {
    TeacherId ana = put(notebook, aTeacher()
                                      .named("Ana Ruiz")
                                      .but(&Teacher::email, "ana@school.example")
                                      .but(&Teacher::feedback, std::string(kCanary) + " feedback"));
    ContactId meeting = put(notebook, aContact()
                                          .with(ana)
                                          .on("2026-11-18")
                                          .kind(ContactKind::Debrief)
                                          .but(&Contact::sharedNote, "We tried the warm-up.\nIt worked & how.")
                                          .but(&Contact::privateNote, std::string(kCanary) + " private"));
    std::unique_ptr<SummaryPanel> panel;

    Sending() {
        auto promise = aPromise().with(ana).what("Send exit slips").dueOn("2026-11-20").made();
        promise.contact = meeting;
        promise.source = std::string(kCanary) + " source";
        put(notebook, promise);
        notebook.perform(Op::Import, [&](Tables& t) {
            t.reflections.add(aReflection().but(&Reflection::text, std::string(kCanary) + " reflection"));
        });
        QApplication::clipboard()->clear();
    }

    void open(ContactId contact) {
        panel = std::make_unique<SummaryPanel>(link, contact);
        panel->show();
        settle();
    }
    template <class Widget>
    Widget* on(const char* name) const {
        for (auto* each : panel->findChildren<Widget*>())
            if (each->isVisible() && (each->accessibleName() == text(name) || wordsOn(each) == text(name)))
                return each;
        return nullptr;
    }
    template <class Widget>
    static QString wordsOn(const Widget* widget) {
        if constexpr (requires { widget->text(); })
            return widget->text();
        return {};
    }
    void click(const char* name) {
        auto* button = on<QPushButton>(name);
        REQUIRE(button);
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }
    bool says(const char* words) const {
        for (const auto* each : panel->findChildren<QLabel*>())
            if (each->isVisible() && each->text().contains(text(words)))
                return true;
        return false;
    }
    QString preview() const { return on<QPlainTextEdit>("Summary as it leaves")->toPlainText(); }
    std::optional<Date> sentOn() { return notebook.read().contacts.find(meeting)->summarySentOn; }
    std::vector<TrailLine> trail() { return notebook.read().trail.newestFirst(); }
    MeetingSummary summary() { return *meetingSummary(notebook.read(), meeting, ana); }
};

} // namespace

TEST_CASE_METHOD(Sending, "what is copied is exactly what the preview shows, and is marked as sent",
                 "[summary_panel]") {
    open(meeting);
    const auto shown = preview();
    CHECK(shown.contains(text("We tried the warm-up.\nIt worked & how.")));
    CHECK(shown.contains(text("- Send exit slips (by 20 November 2026)")));
    click("Copy");
    CHECK(QApplication::clipboard()->text() == shown);
    CHECK(sentOn() == time.today);
    CHECK(says("Marked as sent today"));
    REQUIRE(trail().size() == 1);
    CHECK(trail()[0].what == Leaving{DocumentKind::Summary, WayOut::Copied, {ana}});
    click("Undo the mark");
    CHECK_FALSE(sentOn());
    CHECK(trail().size() == 1); // it did leave
    CHECK(on<QCheckBox>("Mark the summary as sent"));
}

TEST_CASE_METHOD(Sending, "without the tick it leaves and is not marked", "[summary_panel]") {
    open(meeting);
    on<QCheckBox>("Mark the summary as sent")->toggle();
    click("Copy");
    CHECK_FALSE(sentOn());
    CHECK(trail().size() == 1);
}

TEST_CASE_METHOD(Sending, "the mail program gets the summary for the teacher's address", "[summary_panel]") {
    MailProgram mail;
    open(meeting);
    click("E-mail");
    REQUIRE(mail.opened.size() == 1);
    CHECK(mail.opened[0].path() == text("ana@school.example"));
    CHECK(QUrlQuery(mail.opened[0]).queryItemValue(text("subject"), QUrl::FullyDecoded) ==
          text("Debrief, 18 November 2026"));
    CHECK(says("Handed to your mail program"));
    CHECK(sentOn() == time.today);
}

TEST_CASE_METHOD(Sending, "a long summary is copied instead, and the panel says so", "[summary_panel]") {
    MailProgram mail;
    auto contact = *notebook.read().contacts.find(meeting);
    contact.sharedNote = std::string(3000, 'x');
    notebook.perform(Op::CorrectMeeting, [&](Tables& t) { t.contacts.correct(contact); });
    open(meeting);
    click("E-mail");
    CHECK(mail.opened.isEmpty());
    CHECK(says("It is copied instead"));
    CHECK(QApplication::clipboard()->text() == preview());
}

TEST_CASE_METHOD(Sending, "a saved summary is in the trail, marked as sent, and where it was put is said",
                 "[summary_panel]") {
    const auto [action, ending, way, beginning] =
        GENERATE(std::tuple("Save as PDF…", "pdf", WayOut::SavedPdf, "%PDF"),
                 std::tuple("Save as web page…", "html", WayOut::SavedHtml, "<!DOCTYPE html>"));
    open(meeting);
    for (auto* each : panel->findChildren<QAction*>())
        if (each->text() == text(action))
            each->trigger();
    settle();
    auto* dialog = panel->findChild<QFileDialog*>();
    REQUIRE(dialog);
    CHECK(trail().empty()); // not before a place is chosen
    QTemporaryDir folder;
    const auto path = folder.filePath(text("summary.") + text(ending));
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    settle();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith(beginning));
    REQUIRE(trail().size() == 1);
    CHECK(trail()[0].what == Leaving{DocumentKind::Summary, way, {ana}});
    CHECK(sentOn() == time.today);
    CHECK(says("Saved as"));
}

TEST_CASE_METHOD(Sending, "no form of a summary has a private word", "[summary_panel][canary]") {
    CHECK_FALSE(summaryText(summary()).contains(text(kCanary)));
    CHECK_FALSE(summaryHtml(summary()).contains(kCanary));
    QTemporaryDir folder;
    QFile file(folder.filePath(text("summary.pdf")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdfOf(summaryOnPaper(summary())));
    file.close();
    QProcess process;
    process.start(text("pdftotext"), {file.fileName(), text("-")});
    if (!process.waitForStarted())
        SKIP("pdftotext is not installed");
    process.waitForFinished();
    const auto words = QString::fromUtf8(process.readAllStandardOutput()).simplified();
    INFO(words.toStdString());
    CHECK(words.contains(text("We tried the warm-up.")));
    CHECK(words.contains(text("Send exit slips (by 20 November 2026)")));
    CHECK_FALSE(words.contains(text(kCanary)));
    if (const auto shots = qEnvironmentVariable("ALONGSIDE_SCREENSHOTS"); !shots.isEmpty())
        QProcess::execute(text("pdftoppm"),
                          {text("-png"), text("-r"), text("80"), file.fileName(), shots + text("/summary")});
}

TEST_CASE_METHOD(Sending, "where nothing is shared yet nothing can leave, and the panel leads to the meeting",
                 "[summary_panel]") {
    open(put(notebook, aContact().with(ana).but(&Contact::privateNote, std::string(kCanary))));
    CHECK(says("There is nothing in it yet"));
    CHECK_FALSE(on<QPushButton>("Copy")->isEnabled());
    CHECK_FALSE(on<QPushButton>("E-mail")->isEnabled());
    CHECK_FALSE(preview().contains(text(kCanary)));
    const QSignalSpy asked(panel.get(), &SummaryPanel::editAsked);
    click("Edit meeting");
    CHECK(asked.size() == 1);
    CHECK_FALSE(panel->isVisible());
}

TEST_CASE_METHOD(Sending, "the panel says what was agreed, and when it was marked as sent", "[summary_panel]") {
    put(notebook, anAgreement().with(ana).acknowledgedOn("2026-09-10").but(&Agreement::summary, SummaryBy::Teacher));
    open(meeting);
    CHECK(says("You agreed that the teacher sends the summary."));
    sendSummary(notebook, meeting, day("2026-11-19"));
    settle();
    CHECK(says("You marked it as sent on 19 November 2026."));
    CHECK_FALSE(on<QCheckBox>("Mark the summary as sent"));
}

TEST_CASE_METHOD(Sending, "when the meeting goes while its summary is on screen, nothing can leave any more",
                 "[summary_panel]") {
    open(meeting);
    removeMeeting(notebook, meeting);
    settle();
    CHECK(says("This meeting is not there any more"));
    CHECK(preview().isEmpty());
    CHECK_FALSE(on<QPushButton>("Copy")->isEnabled());
}

TEST_CASE_METHOD(Sending, "of a meeting with two the coach picks whose summary it is", "[summary_panel]") {
    const auto ben = put(notebook, aTeacher().named("Ben Cole"));
    auto contact = *notebook.read().contacts.find(meeting);
    contact.with = {ana, ben};
    notebook.perform(Op::CorrectMeeting, [&](Tables& t) { t.contacts.correct(contact); });
    open(meeting);
    CHECK(preview().contains(text("Send exit slips")));
    auto* mark = on<QCheckBox>("Mark the summary as sent to all 2 teachers");
    REQUIRE(mark);
    CHECK_FALSE(mark->isChecked()); // Ben has nothing yet
    click("Copy");
    CHECK(trail().at(0).what.about == std::vector{ana});
    CHECK_FALSE(sentOn());
    CHECK(says("Copied. Still to go to Ben Cole."));
    open(meeting); // comes back to whom it still goes to
    auto* to = panel->findChild<QComboBox*>();
    REQUIRE(to->isVisible());
    CHECK(to->currentText() == text("Ben Cole"));
    CHECK_FALSE(says("You marked it as sent"));
    CHECK_FALSE(preview().contains(text("Send exit slips"))); // it was promised to Ana
    CHECK(on<QCheckBox>("Mark the summary as sent to all 2 teachers")->isChecked());
    to->setCurrentIndex(to->findText(text("Ana Ruiz")));
    CHECK_FALSE(on<QCheckBox>("Mark the summary as sent to all 2 teachers")->isChecked());
    to->setCurrentIndex(to->findText(text("Ben Cole")));
    click("Copy");
    CHECK(trail().at(0).what.about == std::vector{ben});
    CHECK(sentOn() == time.today);
    CHECK(says("You marked it as sent to all 2 on 20 November 2026."));
}

TEST_CASE_METHOD(Sending, "the mark is offered to be undone only while it is what undo would take back",
                 "[summary_panel]") {
    open(meeting);
    click("Copy");
    REQUIRE(on<QPushButton>("Undo the mark"));
    link.undo(); // with Ctrl+Z
    settle();
    CHECK_FALSE(on<QPushButton>("Undo the mark"));
    CHECK_FALSE(says("Marked as sent today"));
    click("Copy");
    REQUIRE(on<QPushButton>("Undo the mark"));
    put(notebook, aTeacher().named("Ben Cole"));
    settle();
    CHECK(says("Marked as sent today"));
    CHECK_FALSE(on<QPushButton>("Undo the mark"));
    CHECK(sentOn());
}

TEST_CASE_METHOD(Sending, "Done and summary stores the meeting and asks for its summary", "[summary_panel]") {
    MeetingForm form(link, {.with = {}, .existing = meeting});
    form.show();
    settle();
    const QSignalSpy wanted(&form, &MeetingForm::summaryWanted);
    auto* note = named<QPlainTextEdit>(form, text("Shared note"));
    REQUIRE(note);
    note->setFocus();
    QTest::keyClicks(note, text("First. "));
    QTest::mouseClick(named<QPushButton>(form, text("Done, then the summary")), Qt::LeftButton);
    settle();
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][0].value<ContactId>() == meeting);
    CHECK(notebook.read().contacts.find(meeting)->sharedNote.find("First.") != std::string::npos);
}

TEST_CASE_METHOD(Sending, "only words that were marked go from the private note to the shared one", "[summary_panel]") {
    MeetingForm form(link, {.with = {}, .existing = meeting});
    form.show();
    settle();
    auto* own = named<QPlainTextEdit>(form, text("Private note"));
    auto* shared = named<QPlainTextEdit>(form, text("Shared note"));
    auto* share = named<QPushButton>(form, text("Copy marked words to the shared note"));
    REQUIRE((own && shared && share));
    CHECK_FALSE(share->isEnabled());
    own->setFocus();
    own->setPlainText(text("keep this to me; the timer helped"));
    QTest::keyClick(own, Qt::Key_End, Qt::ControlModifier);
    for (int i = 0; i < 16; ++i)
        QTest::keyClick(own, Qt::Key_Left, Qt::ShiftModifier);
    CHECK(share->isEnabled());
    QTest::keyClick(share, Qt::Key_Space);
    CHECK(shared->toPlainText().endsWith(text("\nthe timer helped")));
    CHECK_FALSE(shared->toPlainText().contains(text("keep this to me")));
    CHECK(own->toPlainText() == text("keep this to me; the timer helped"));
    CHECK(share->accessibleDescription().contains(text("may have to be produced")));
}

TEST_CASE_METHOD(Sending,
                 "copied words are compared by whole lines, told of when they are there, and taken back with undo",
                 "[summary_panel]") {
    MeetingForm form(link, {.with = {}, .existing = meeting});
    form.show();
    settle();
    auto* own = named<QPlainTextEdit>(form, text("Private note"));
    auto* shared = named<QPlainTextEdit>(form, text("Shared note"));
    auto* share = named<QPushButton>(form, text("Copy marked words to the shared note"));
    REQUIRE((own && shared && share));
    const auto isToldOf = [&form] {
        for (const auto* each : form.findChildren<QLabel*>())
            if (each->isVisible() && each->text() == text("The shared note has these words already."))
                return true;
        return false;
    };
    own->setPlainText(text("warm-up"));
    own->selectAll();
    share->click();
    CHECK(shared->toPlainText() == text("We tried the warm-up.\nIt worked & how.\nwarm-up")); // there only as a part
    CHECK_FALSE(isToldOf());
    share->click();
    CHECK(shared->toPlainText().endsWith(text("how.\nwarm-up")));
    CHECK(isToldOf());
    shared->setFocus();
    QTest::keyClick(shared, Qt::Key_Z, Qt::ControlModifier);
    CHECK(shared->toPlainText() == text("We tried the warm-up.\nIt worked & how."));
    CHECK_FALSE(isToldOf());
    shared->setPlainText(text(" "));
    share->click();
    CHECK(shared->toPlainText() == text("warm-up"));
}

TEST_CASE_METHOD(Sending, "before a summary leaves the panel says whom else it seems to name, and refuses nothing",
                 "[summary_panel]") {
    const auto ben = put(notebook, aTeacher().named("Ben Cole"));
    open(meeting);
    CHECK_FALSE(says("It seems to name"));
    auto contact = *notebook.read().contacts.find(meeting);
    contact.sharedNote = "As in Ben's room.";
    notebook.perform(Op::CorrectMeeting, [&](Tables& t) { t.contacts.correct(contact); });
    settle();
    CHECK(says("It seems to name Ben Cole."));
    CHECK(on<QPushButton>("Copy")->isEnabled());
    contact.with = {ana, ben}; // he was there
    notebook.perform(Op::CorrectMeeting, [&](Tables& t) { t.contacts.correct(contact); });
    settle();
    CHECK_FALSE(says("It seems to name"));
}
