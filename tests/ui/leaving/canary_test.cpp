#include "agreement/agreement_html.h"
#include "agreement/agreement_pdf.h"
#include "checklist/checklist_paper.h"
#include "exchange/archive_export.h"
#include "exchange/calendar_words.h"
#include "exchange/content.h"
#include "exchange/tables/notebook_tables.h"
#include "overview/report/approved_report.h"
#include "overview/trust_of.h"
#include "pulse/half_page.h"
#include "reports/about_words.h"
#include "reports/month_words.h"
#include "reports/principal_words.h"
#include "security/recovery_sheet.h"
#include "settings/trail_model.h"
#include "shared/text.h"
#include "shared/window_memory.h"
#include "summary/summary_panel.h"
#include "summary/summary_words.h"
#include "support/canaries.h"
#include "support/temporary_folder.h"
#include "today/day_paper.h"
#include "trust/dashboard_paper.h"
#include "trust/win_form.h"
#include "ui/leaving/mail_program.h"
#include "ui/linked_notebook.h"
#include "ui/pdf_words.h"
#include "ui/qt_words.h"
#include "ui/settle.h"
#include "window/main_window.h"
#include "window/notebook_frame.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <filesystem>
#include <sstream>
#include <utility>

using namespace alongside;
using namespace alongside::making;

namespace {

// Everything that the program would write to its log while this stands.
class Log {
public:
    Log() {
        words_.clear();
        before_ = qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString& message) {
            words_ += message + QLatin1Char('\n');
        });
    }
    Log(const Log&) = delete;
    Log& operator=(const Log&) = delete;
    ~Log() { qInstallMessageHandler(before_); }

    static QString words() { return words_; }

private:
    static inline QString words_;
    QtMessageHandler before_;
};

// Every document of a notebook with a canary in each of its fields, in each of its forms, as words.
struct Outputs : LinkedNotebook {
    const Log log;
    const Content content = contentIn("en");
    const Planted planted = plantCanaries(notebook);
    const DateSpan november{day("2026-11-01"), day("2026-11-30")};
    QTemporaryDir folder;

    const Tables& tables() const { return notebook.read(); }
    QString ofPaper(const PaperContent& paper) const {
        QFile file(folder.filePath(text("paper.pdf")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(pdfOf(paper, QPageSize(QPageSize::A4)));
        file.close();
        return wordsOfPdf(file.fileName()) + paper.title;
    }
    QStringList formsOf(const ReportDocument& document) const {
        return {QString::fromUtf8(htmlOf(document)), ofPaper(onPaper(document))};
    }
    static void press(QWidget& panel, const char* words) {
        for (auto* button : panel.findChildren<QPushButton*>())
            if (button->text() == text(words)) {
                button->click();
                settle();
                return;
            }
        FAIL("no button " << words);
    }

    QStringList summary() {
        const auto made = *meetingSummary(tables(), planted.meeting, planted.teacher);
        const MailProgram mail;
        SummaryPanel panel(link, planted.meeting);
        panel.show();
        press(panel, "Copy");
        const auto copied = QApplication::clipboard()->text();
        press(panel, "E-mail");
        REQUIRE(mail.opened.size() == 1);
        return {copied, mail.opened[0].toString(QUrl::FullyDecoded), QString::fromUtf8(summaryHtml(made)),
                ofPaper(summaryOnPaper(made)), summaryFileName(made)};
    }
    QStringList agreement() const {
        const PaperAgreement paper{content.agreement, tables().agreements.find(planted.agreement),
                                   text("Robin"),     text("Ana Ruiz"),
                                   time.today,        {}};
        return {QString::fromUtf8(agreementHtml(paper)), ofPaper(onPaper(paper))};
    }
    QStringList principalReport() const {
        const auto report = alongside::principalReport(tables(), content.agreement, {november, {}, {}, {}}, time.today);
        return formsOf(documentOf(approved(report, {})));
    }
    QStringList allAboutTeacher() const {
        const auto all = *allAbout(tables(), planted.teacher, PrivateText::StaysHere, "a colleague", {});
        return formsOf(documentOf(all, {content.agreement, content.pulse, content.checklist, content.prompts},
                                  text("Robin"), time.today));
    }
    QStringList table() const {
        QStringList all;
        for (const auto each :
             {NotebookTable::Teachers, NotebookTable::Meetings, NotebookTable::NextSteps, NotebookTable::Wins})
            all += QString::fromStdString(tableText(tables(), each));
        return all;
    }
    QStringList calendar(bool named) const {
        QStringList all;
        for (const auto teacher : {std::optional<TeacherId>(), std::optional(planted.teacher)}) {
            const auto coming = plannedFor(tables(), teacher, time.today);
            auto folded = calendarText(calendarEntries(tables(), coming, named), time.now);
            all += QString::fromStdString(folded).remove(text("\r\n "));
        }
        return all;
    }
    QStringList dayOfTheMeeting() {
        const auto before = std::exchange(time.today, day("2026-11-24"));
        const auto paper = dayOnPaper(dayToPrint(link), content.agreement);
        time.today = before;
        return {ofPaper(paper)};
    }
    QStringList archive() const {
        std::ostringstream out;
        exportArchive(notebook, Privacy::WithoutPrivate, out);
        return {QString::fromStdString(out.str())};
    }
    QStringList win() {
        WinForm form(link, *tables().wins.find(planted.win));
        form.show();
        settle();
        for (auto* button : form.findChildren<QPushButton*>())
            if (button->text().startsWith(text("Copy")))
                button->click();
        return {QApplication::clipboard()->text()};
    }

    // No default: a new kind does not compile until it stands here.
    QStringList formsOf(DocumentKind document) {
        switch (document) {
        case DocumentKind::Summary:
            return summary();
        case DocumentKind::Agreement:
            return agreement();
        case DocumentKind::PrincipalReport:
            return principalReport();
        case DocumentKind::MyMonth:
            return formsOf(documentOf(myMonth(tables(), november, time.today), text("Robin")));
        case DocumentKind::AllAboutTeacher:
            return allAboutTeacher();
        case DocumentKind::Table:
            return table();
        case DocumentKind::TeachersTable:
            return {QString::fromStdString(tableText(tables(), NotebookTable::Teachers))};
        case DocumentKind::MeetingsTable:
            return {QString::fromStdString(tableText(tables(), NotebookTable::Meetings))};
        case DocumentKind::NextStepsTable:
            return {QString::fromStdString(tableText(tables(), NotebookTable::NextSteps))};
        case DocumentKind::WinsTable:
            return {QString::fromStdString(tableText(tables(), NotebookTable::Wins))};
        case DocumentKind::Calendar:
            return calendar(false);
        case DocumentKind::CalendarWithNames:
            return calendar(true);
        case DocumentKind::Archive:
            return archive();
        case DocumentKind::Checklist:
            return {ofPaper(
                checklistOnPaper(*tables().checklists.find(planted.checklist), content.checklist, text("Ana Ruiz")))};
        case DocumentKind::Dashboard:
            return {ofPaper(
                dashboardOnPaper(trustOf(tables(), planted.teacher, time.today), text("Ana Ruiz"), time.today))};
        case DocumentKind::PulseSheet:
            return {ofPaper(contentOf(HalfPage{content.pulse, text("Robin"), text("Ana Ruiz")})),
                    ofPaper(contentOf(HalfPage{content.pulse, text("Robin"), {}}))};
        case DocumentKind::Win:
            return win();
        case DocumentKind::RecoverySheet:
            return {ofPaper(contentOf(RecoverySheet{RawKey({}), text("notebook.alongside"), time.today}))};
        case DocumentKind::Day:
            return dayOfTheMeeting();
        }
        return {};
    }
};

} // namespace

TEST_CASE_METHOD(Outputs, "every document holds of every field exactly what is its own, in all its forms",
                 "[leaving][canary]") {
    for (const auto document : everyValueOf<DocumentKind>()) {
        QApplication::clipboard()->clear();
        const auto forms = formsOf(document);
        REQUIRE_FALSE(forms.join(QString()).trimmed().isEmpty());
        for (const auto& canary : planted.canaries) {
            INFO(wordOf(document) << ": " << canary.field);
            const bool isThere = std::any_of(forms.begin(), forms.end(),
                                             [words = toQt(canary.words)](auto& form) { return form.contains(words); });
            CHECK(isThere == canary.leavesIn.contains(document));
        }
    }
    CHECK_FALSE(Log::words().contains(text("canary")));
    for (const auto* widget : QApplication::topLevelWidgets())
        CHECK_FALSE(widget->windowTitle().contains(text("canary")));
}

TEST_CASE_METHOD(Outputs, "the lines of the trail have no word of what left", "[leaving][canary]") {
    for (const auto document : everyValueOf<DocumentKind>())
        formsOf(document); // some leave through the door on their way
    REQUIRE(tables().trail.newestFirst().size() >= 3);
    TrailModel model;
    model.setLines(tables().trail.newestFirst(), {{planted.teacher, text("Ana Ruiz")}}, time.today);
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                CHECK_FALSE(model.index(row, column).data(role).toString().contains(text("canary")));
}

TEST_CASE("the window, its settings, the lock and the log have no word of the notebook that is open",
          "[leaving][canary][window]") {
    const TemporaryFolder folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QString::fromStdString(folder.path().string()));
    const auto file = folder / "school.alongside";
    TestTime time;
    const Log log;
    std::vector<TeacherId> everybody;
    {
        auto notebook = Notebook::create(file, {}, clockOf(time));
        everybody.push_back(plantCanaries(notebook).teacher);
    }
    {
        WindowMemory memory;
        MainWindow window(*qApp->findChild<Theme*>(), memory, clockOf(time));
        window.open(file);
        window.show();
        REQUIRE(window.frame());
        for (const auto tab : {TeacherTab::Dashboard, TeacherTab::Timeline}) {
            window.frame()->go({MainPage::Teachers, everybody.front(), tab});
            settle();
            CHECK(window.windowTitle() == text("Alongside"));
        }
    }
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path())) {
        if (!entry.is_regular_file() || entry.path().extension() == ".alongside")
            continue;
        QFile beside(toQt(entry.path().string()));
        REQUIRE(beside.open(QIODevice::ReadOnly));
        const auto words = QString::fromUtf8(beside.readAll());
        INFO(entry.path() << ": " << words.toStdString());
        CHECK_FALSE(words.contains(text("canary")));
        CHECK_FALSE(words.contains(text("Ruiz")));
    }
    CHECK_FALSE(Log::words().contains(text("canary")));
    CHECK_FALSE(Log::words().contains(text("Ruiz")));
}
