#include "settings/calendar_files_card.h"

#include "exchange/calendar_panel.h"
#include "exchange/calendar_words.h"
#include "exchange/import_bytes.h"
#include "leaving/save_leaving.h"
#include "settings/part_column.h"
#include "shared/button.h"
#include "shared/combo_items.h"
#include "shared/label.h"
#include "shared/named_combo.h"
#include "shared/notice_line.h"
#include "shared/text.h"
#include "shared/tokens.h"
#include "shared/wrapped_button.h"
#include "store/error.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <set>

namespace alongside {
namespace {

std::vector<TeacherId> everyoneIn(const std::vector<PlannedItem>& planned, const std::vector<PlannedItem>& withdrawn) {
    std::set<TeacherId> people;
    for (const auto* records : {&planned, &withdrawn})
        for (const auto& record : *records)
            if (const auto* contact = std::get_if<Contact>(&record))
                people.insert(contact->with.begin(), contact->with.end());
            else
                people.insert(std::get<NextStep>(record).teacher);
    return {people.begin(), people.end()};
}

std::string textOf(const Notebook& notebook,
                   const std::pair<std::vector<PlannedItem>, std::vector<PlannedItem>>& records, bool named) {
    const auto& [planned, withdrawn] = records;
    auto entries = calendarEntries(notebook.read(), planned, named);
    std::ranges::move(withdrawnEntries(notebook.read(), withdrawn, named), std::back_inserter(entries));
    return calendarText(entries, notebook.now());
}

QString savedWords(int stand, int gone, const QString& file) {
    const auto saved = CalendarFilesCard::tr("%Ln entry(ies) saved in %1.", nullptr, stand).arg(file);
    return gone == 0 ? saved
                     : CalendarFilesCard::tr("%1 %2", "two sentences")
                           .arg(saved, CalendarFilesCard::tr("%Ln of an earlier file withdrawn.", nullptr, gone));
}

} // namespace

CalendarFilesCard::CalendarFilesCard(NotebookLink& link, QWidget* parent)
    : Card(tr("Calendar files"), parent), link_(link),
      problem_(new NoticeLine(Tone::Warn, QStringLiteral("triangle-alert"), {})),
      saved_(new NoticeLine(Tone::Ok, QStringLiteral("check"), {})) {
    makeComing();
    makeGoing();
    problem_->hide();
    saved_->hide();
}

void CalendarFilesCard::makeComing() {
    auto* open = makeButton(ButtonKind::Secondary, tr("Open a calendar file…"), QStringLiteral("folder"));
    open->setAccessibleName(tr("Open a calendar file"));
    body()->addWidget(
        new WrappedLabel(tr("Holidays and terms can come from the .ics file of your school or district. You "
                            "see what comes of it before anything is stored."),
                         TextRole::Body, Shade::Secondary));
    body()->addWidget(open, 0, Qt::AlignLeft);
    body()->addWidget(problem_);
    connect(open, &QPushButton::clicked, this, &CalendarFilesCard::chooseFile);
}

void CalendarFilesCard::makeGoing() {
    auto* who = new QComboBox;
    who->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // a long name widens no narrow window
    who->setMinimumContentsLength(12);
    who->addItem(tr("Of all teachers"));
    teacher_ = who;
    named_ = new WrappedCheckBox(tr("With names, places and what is promised"));
    auto* save = makeButton(ButtonKind::Secondary, tr("Save calendar file…"), QStringLiteral("file-down"));
    save->setAccessibleName(tr("Save calendar file"));
    body()->addWidget(new Rule);
    body()->addWidget(new WrappedLabel(
        tr("Your planned meetings and the days on which something is due can go to your calendar program. People stand "
           "there by their initials, each entry is marked private, and notes never go along. A later file replaces the "
           "entries of an earlier one and withdraws what was cancelled, moved, settled or removed since."),
        TextRole::Body, Shade::Secondary));
    body()->addWidget(inFlow({who, named_, save}));
    nameCombo(who, tr("Whose meetings and due dates"));
    body()->addWidget(saved_);
    connect(save, &QPushButton::clicked, this, &CalendarFilesCard::save);
    offerTeachers();
}

void CalendarFilesCard::offerTeachers() {
    refill(teacher_, itemsFor(link_.read().teachers.byName()));
}

void CalendarFilesCard::chooseFile() {
    auto* dialog = new QFileDialog(this, tr("Open a calendar file"), {},
                                   tr("Calendars (*.ics)") + QStringLiteral(";;") + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CalendarFilesCard::openFile);
    dialog->open();
}

void CalendarFilesCard::openFile(const QString& path) {
    const auto name = QFileInfo(path).fileName();
    const auto refuse = [&](const QString& words) {
        problem_->setWords(tr("%1: %2", "a file, and what is wrong").arg(name, words));
        problem_->show();
    };
    problem_->hide();
    try {
        auto read = readCalendar(readImportFile(fromQt(path)), link_.today());
        if (const auto* refusal = std::get_if<CalendarRefusal>(&read))
            return refuse(sentenceFor(*refusal));
        openPanel<CalendarPanel>(link_, std::get<CalendarFile>(std::move(read)), this);
    } catch (const Error& error) {
        refuse(error.kind() == Error::Kind::BadImport
                   ? sentenceFor(CalendarRefusal{CalendarFault::TooLarge})
                   : tr("this cannot be read. Check that it is a file and that you may open it."));
    }
}

void CalendarFilesCard::save() {
    std::optional<TeacherId> teacher;
    if (const auto chosen = teacher_->currentData(); chosen.isValid())
        teacher = TeacherId{chosen.toLongLong()};
    const auto planned = plannedFor(link_.read(), teacher, link_.today());
    const auto withdrawn = withdrawnFor(link_.read(), teacher, link_.today());
    saved_->hide();
    problem_->hide();
    if (planned.empty() && withdrawn.empty()) {
        problem_->setWords(tr("Nothing is planned or due, so there is nothing to save."));
        problem_->show();
        return;
    }
    const auto kind = named_->isChecked() ? DocumentKind::CalendarWithNames : DocumentKind::Calendar;
    LeavingFile file{kind, {}, tr("Alongside calendar")};
    if (teacher)
        file.about = everyoneIn(planned, withdrawn); // a meeting of several names them all
    const auto text = textOf(link_.notebook(), {planned, withdrawn}, named_->isChecked());
    saveLeaving(
        link_, this, file, {tr("Save calendar file"), tr("Calendar (*.ics)"), QStringLiteral("ics")},
        [text] { return QByteArray::fromStdString(text); },
        [this, stand = countOf(planned), gone = countOf(withdrawn)](const QString& path) {
            saved_->setWords(savedWords(stand, gone, placeWords(path)));
            saved_->show();
        });
}

} // namespace alongside
