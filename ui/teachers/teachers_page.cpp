#include "teachers/teachers_page.h"

#include "actions/teacher_actions.h"
#include "shared/attempt.h"
#include "shared/button.h"
#include "shared/calm_table.h"
#include "shared/card.h"
#include "shared/empty_state.h"
#include "shared/filter_field.h"
#include "shared/held_picture.h"
#include "shared/hidden.h"
#include "shared/label.h"
#include "shared/navigator.h"
#include "shared/page_header.h"
#include "shared/scroll_area.h"
#include "shared/text.h"
#include "teachers/caseload_filter.h"
#include "teachers/teachers_table.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <utility>

namespace alongside {
namespace {

constexpr int kLow = 400, kLowest = 250; // design pixels
constexpr int kRowsInWindow = 2, kRowsOnPage = 5;

} // namespace

TeachersPage::TeachersPage(NotebookLink& link, Navigator& navigator, QWidget* parent)
    : Page(link,
           {Area::Settings, Area::Calendar, Area::Schools, Area::Teachers, Area::Agreements, Area::Cycles,
            Area::Contacts, Area::NextSteps, Area::Wins},
           parent),
      navigator_(navigator), margins_(new QHBoxLayout), column_(new QWidget), header_(new PageHeader(tr("Teachers"))),
      add_(makeButton(ButtonKind::Primary, tr("Add teacher"), QStringLiteral("user-plus"))),
      import_(makeButton(ButtonKind::Secondary, tr("Import"), QStringLiteral("table-2"))), filterRow_(new QWidget),
      filter_(new FilterField(tr("Filter teachers"), tr("Filter by name, grade, subject or school"), this)),
      count_(makeLabel({}, TextRole::Small, Shade::Secondary)), table_(new TeachersTable(link.read())), card_(new Card),
      nobody_(new EmptyState(QStringLiteral("users"), tr("Your teachers will stand here"),
                             tr("A name is enough to begin. What you log with a teacher shows here at a glance: when "
                                "you last met, what you promised, and how your own practice goes. "
                                "A list from a spreadsheet comes in by Import."),
                             tr("Add teacher"))),
      noMatch_(new EmptyState(QStringLiteral("search"), tr("No teacher fits these words"),
                              link.hidesNotes()
                                  ? notLookedThroughWords()
                                  : tr("The filter looks at names, roles, subjects, grades, rooms and schools."),
                              tr("Clear filter"))),
      reading_(*this, [this] { refreshSoon(); }) {
    auto* whole = new QWidget;
    whole->setLayout(margins_);
    margins_->addWidget(makeColumn());
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(makeScrollArea(whole)); // in large text and a low window the list would get no room
    column_->setMaximumWidth(px(size::kColumn));
    connectTable();
    connect(add_, &QPushButton::clicked, &navigator_, &Navigator::newTeacherWanted);
    connect(import_, &QPushButton::clicked, &navigator_, &Navigator::listWanted);
    connect(nobody_, &EmptyState::chosen, &navigator_, &Navigator::newTeacherWanted);
    connect(noMatch_, &EmptyState::chosen, this, [this] {
        filter_->clear();
        filter_->setFocus(Qt::OtherFocusReason);
    });
    connect(filter_, &QLineEdit::textChanged, this, &TeachersPage::lookFor);
    connect(filter_, &FilterField::listWanted, table_, [this] { table_->setFocus(Qt::TabFocusReason); });
    connect(filter_, &FilterField::firstWanted, table_, [this] {
        auto* model = table_->model();
        const auto marked = table_->currentIndex();
        if (model->rowCount() == 1 || marked.isValid())
            Q_EMIT table_->activated(model->index(std::max(0, marked.row()), 0));
    });
}

QWidget* TeachersPage::makeColumn() {
    header_->addToActions(import_);
    header_->addToActions(add_);
    auto* column = new QVBoxLayout(column_);
    column->setContentsMargins(0, 0, 0, 0);
    card_->holdView(table_);
    card_->layout()->setSizeConstraint(QLayout::SetMinAndMaxSize); // it ends with the last row
    column->addWidget(header_);
    column->addWidget(makeFilter());
    column->addWidget(card_, 1);
    column->addWidget(nobody_, 1);
    column->addWidget(noMatch_, 1);
    column->addStretch();
    return column_;
}

QWidget* TeachersPage::makeFilter() {
    auto* row = new QHBoxLayout(filterRow_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::kMedium));
    row->addWidget(filter_, 1);
    row->addStretch();
    row->addWidget(count_);
    return filterRow_;
}

void TeachersPage::connectTable() {
    const auto whenWanted = [this](void (TeachersTable::*wanted)(TeacherId), auto use) {
        connect(table_, wanted, this,
                [this, use](TeacherId teacher) { withTeacher(teacher, [use, teacher] { use(teacher); }); });
    };
    whenWanted(&TeachersTable::openWanted,
               [this](TeacherId teacher) { Q_EMIT navigator_.teacherWanted(teacher, TeacherTab::Dashboard); });
    whenWanted(&TeachersTable::meetingWanted, [this](TeacherId teacher) {
        MeetingRequest request;
        request.with = {teacher};
        Q_EMIT navigator_.meetingWanted(request);
    });
    whenWanted(&TeachersTable::editWanted,
               [this](TeacherId teacher) { Q_EMIT navigator_.teacherWanted(teacher, TeacherTab::Profile); });
    whenWanted(&TeachersTable::removalWanted, [this](TeacherId teacher) { remove(teacher); });
}

// Who is chosen while a change is being read may have gone with it.
void TeachersPage::withTeacher(TeacherId teacher, const std::function<void()>& use) {
    if (read().teachers.find(teacher))
        use();
}

void TeachersPage::refresh() {
    const auto reading = std::make_shared<CaseloadReading>(read(), today());
    reading_.begin([reading] { return reading->readOn(); }, [this, reading] { put(reading->take()); });
}

void TeachersPage::put(std::vector<CaseloadRow> rows) {
    all_ = std::move(rows);
    if (link().hidesNotes())
        table_->hidePractices();
    else
        table_->readPractices(today());
    hasLists_ = false;
    showFitting();
    workOutPracticesFrom(0);
}

// One teacher in a turn.
void TeachersPage::workOutPracticesFrom(int place) {
    HeldPicture::until(*this, [this, place] {
        if (table_->workOutPractices(place))
            workOutPracticesFrom(place + 1);
    });
}

void TeachersPage::showFitting() {
    const bool focused = isAncestorOf(window()->focusWidget());
    if (!filter_->text().isEmpty() && !std::exchange(hasLists_, true))
        readLists(all_, read());
    auto shown = fitting(all_, hasLists_ ? read().schools.all() : std::vector<School>(), filter_->text());
    const auto fit = shown.size();
    const auto whole = tr("%Ln teacher(s)", nullptr, countOf(all_));
    count_->setText(fit == all_.size() ? whole : tr("%1 of %2", "3 of 9 teachers").arg(locale().toString(fit), whole));
    table_->show(std::move(shown), today());
    add_->setVisible(!all_.empty());
    filterRow_->setVisible(!all_.empty());
    card_->setVisible(fit > 0);
    nobody_->setVisible(all_.empty());
    noMatch_->setVisible(!all_.empty() && fit == 0);
    setFocusProxy(fit > 0 ? static_cast<QWidget*>(table_) : all_.empty() ? static_cast<QWidget*>(nobody_) : filter_);
    if (focused && !isAncestorOf(window()->focusWidget()))
        setFocus(Qt::OtherFocusReason); // the last teacher went, and the list with them
}

// Enter opens the first that fits; whose words are cleared away stays in view among the others.
void TeachersPage::lookFor(const QString& words) {
    showFitting();
    if (words.trimmed().isEmpty())
        showChosen(table_);
    else
        table_->chooseFirst();
}

void TeachersPage::remove(TeacherId teacher) {
    attempt(this, [&] { removeTeacher(notebook(), teacher); });
}

// In a low window the list alone scrolls, as long as a few rows of it are seen; in a lower one the page does.
void TeachersPage::fitHeight() {
    const bool low = height() < px(kLow);
    const int edge = px(low ? space::kSmall : space::kSection);
    header_->setCompact(low);
    margins_->setContentsMargins(px(space::kPage), edge, px(space::kPage), edge);
    column_->layout()->setSpacing(px(low ? space::kSmall : space::kLarge));
    table_->setLeastRows(height() < px(kLowest) ? kRowsOnPage : kRowsInWindow);
}

void TeachersPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fitHeight();
}

void TeachersPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    column_->setMaximumWidth(px(size::kColumn));
    fitHeight();
}

} // namespace alongside
