#include "exchange/list_check.h"

#include "exchange/column_header.h"
#include "exchange/people_words.h"
#include "exchange/roster/column_memory.h"
#include "exchange/roster_model.h"
#include "exchange/roster_table.h"
#include "exchange/roster_words.h"
#include "exchange/staff_choice.h"
#include "shared/attempt.h"
#include "shared/card.h"
#include "shared/flow_layout.h"
#include "shared/label.h"
#include "shared/long_work.h"
#include "shared/named_combo.h"
#include "shared/notice_line.h"
#include "shared/set_quietly.h"
#include "shared/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace alongside {
namespace {

constexpr int kTableHeight = 300;
constexpr std::array kSeparators{',', ';', '\t'};

} // namespace

ListCheck::ListCheck(NotebookLink& link, QWidget* parent)
    : QWidget(parent), link_(link), model_(new RosterModel(this)), table_(new RosterTable(model_)),
      separator_(new QComboBox), staff_(new StaffChoice), headings_(new QCheckBox(tr("The first row has headings"))),
      refusedOnly_(new QCheckBox(tr("Show refused rows only"))), counts_(new WrappedLabel({}, TextRole::Strong)),
      row_(new WrappedLabel({}, TextRole::Small, Shade::Secondary)),
      guess_(new NoticeLine(Tone::Neutral, QStringLiteral("info"), {})),
      turnover_(new NoticeLine(Tone::Neutral, QStringLiteral("user"), {})),
      problem_(new NoticeLine(Tone::Warn, QStringLiteral("triangle-alert"), {})) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kMedium));
    column->addWidget(counts_);
    column->addWidget(guess_);
    column->addWidget(turnover_);
    column->addWidget(problem_);
    column->addWidget(staff_);
    column->addWidget(makeChoices());
    column->addWidget(makeTable(), 1);
    column->addWidget(row_);
    connect(separator_, &QComboBox::currentIndexChanged, this,
            [this](int index) { read(kSeparators[static_cast<std::size_t>(index)]); });
    connect(headings_, &QCheckBox::toggled, this, [this](bool has) {
        changing_.reset();
        isRemembered_ = false;
        understand({has, guessColumns(model_->rows(), has)});
    });
    connect(staff_, &StaffChoice::chosen, this, &ListCheck::choose);
    connect(refusedOnly_, &QCheckBox::toggled, model_, &RosterModel::showRefusedOnly);
    connect(table_->header(), &ColumnHeader::columnChosen, this, &ListCheck::setColumn);
    connect(table_->header(), &ColumnHeader::columnEntered, this, [this] { changing_.reset(); });
    connect(table_, &RosterTable::rowEntered, this, [this](int row) { row_->setWords(model_->sentence(row)); });
}

QWidget* ListCheck::makeChoices() {
    auto* choices = new QWidget;
    auto* flow = new FlowLayout(choices, px(space::kLarge));
    auto* separated = new QWidget;
    auto* row = new QHBoxLayout(separated);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(makeLabel(tr("Fields end with")));
    row->addWidget(separator_);
    separator_->addItems({tr("Comma"), tr("Semicolon"), tr("Tab")});
    nameCombo(separator_, tr("Separator"));
    flow->addWidget(separated);
    flow->addWidget(headings_);
    flow->addWidget(refusedOnly_);
    return choices;
}

QWidget* ListCheck::makeTable() {
    auto* card = new Card;
    card->holdView(table_);
    table_->setMinimumHeight(px(kTableHeight));
    return card;
}

std::optional<CsvRefusal> ListCheck::show(CsvText text, const QString& name) {
    const char separator = guessSeparator(text.text);
    if (auto refusal = readCsv(text.text, separator).refusal)
        return refusal;
    text_ = std::move(text);
    name_ = name;
    about_.reset();
    staff_->offerNothing();
    const QSignalBlocker quiet(separator_);
    const auto* found = std::find(kSeparators.begin(), kSeparators.end(), separator);
    separator_->setCurrentIndex(static_cast<int>(found - kSeparators.begin()));
    read(separator);
    return std::nullopt;
}

void ListCheck::show(PeopleList list, const QString& name) {
    text_ = {};
    name_ = name;
    about_ = aboutWords(list);
    isRemembered_ = false;
    refusal_.reset();
    changing_.reset();
    staff_->offer(list.rows, list.reading);
    model_->show(std::move(list.rows), list.reading, {});
    understand(list.reading);
}

void ListCheck::choose() {
    auto reading = reading_;
    reading.onlySchool = staff_->school();
    reading.onlyRole = staff_->role();
    changing_.reset();
    understand(reading);
}

void ListCheck::remember() {
    if (!about_)
        rememberReading(link_.notebook(), model_->rows(), reading_);
}

void ListCheck::read(char separator) {
    auto table = readCsv(text_.text, separator);
    refusal_ = table.refusal;
    changing_.reset();
    if (refusal_)
        table.rows.clear(); // a list comes whole or not at all
    const auto kept = rememberedReading(link_.read(), table.rows);
    isRemembered_ = kept.has_value();
    const auto reading = kept ? *kept : guessReading(table.rows);
    model_->show(std::move(table.rows), reading, {});
    understand(reading);
}

// Aside, for the staff of a large district take longer to look through than a window may stand still.
void ListCheck::understand(const RosterReading& reading) {
    isLooking_ = true;
    LongWork::start(
        this, tr("Looking through %1", "a list").arg(name_), link_,
        [rows = model_->sharedRows(), reading](Notebook& notebook) {
            return previewRoster(notebook.read(), *rows, reading, notebook.today(), notebook.progress());
        },
        [this, reading](std::future<RosterPreview>& made) { take(reading, made); });
}

// Where it was stopped or failed, the list is understood as it was before.
void ListCheck::take(const RosterReading& reading, std::future<RosterPreview>& made) {
    isLooking_ = false;
    std::optional<RosterPreview> preview;
    const bool isNew = !attempt(this, [&] { preview = made.get(); }) && this->preview().rows.empty();
    if (preview) {
        reading_ = reading;
        model_->show(reading_, std::move(*preview));
    }
    showReading();
    if (isNew)
        Q_EMIT stopped();
    else
        Q_EMIT understood();
}

void ListCheck::showReading() {
    setQuietly(headings_, reading_.hasHeadings);
    staff_->choose(reading_.onlySchool, reading_.onlyRole);
    table_->fit(reading_.columns);
    orderTabs();
    say();
}

// Choosing a kind that another column has takes it from there, where there is one of it. Whoever goes through the kinds
// with the arrow keys takes only the one at which they stop.
void ListCheck::setColumn(int column, RosterColumn kind) {
    if (std::exchange(changing_, column) != column)
        before_ = reading_.columns;
    auto reading = reading_;
    reading.columns = before_;
    if (!mayRepeat(kind))
        std::replace(reading.columns.begin(), reading.columns.end(), kind, RosterColumn::LeaveOut);
    reading.columns[static_cast<std::size_t>(column)] = kind;
    understand(reading);
}

// The choices stand above the table, so the keyboard meets them first.
void ListCheck::orderTabs() {
    QWidget* last = refusedOnly_;
    for (auto* choice : table_->header()->choices()) {
        setTabOrder(last, choice);
        last = choice;
    }
    setTabOrder(last, table_);
}

void ListCheck::say() {
    const auto counts = countWords(preview());
    counts_->setWords(counts.isEmpty() ? name_ : tr("%1: %2", "a list, and what comes of it").arg(name_, counts));
    auto guesses = about_.value_or(guessWords(text_.encoding, preview()));
    if (isRemembered_)
        guesses += (guesses.isEmpty() ? QString() : QStringLiteral(" ")) +
                   tr("The columns are matched as you matched them in the last list with these headings.");
    guess_->setWords(guesses);
    guess_->setVisible(!guesses.isEmpty());
    const auto gone = turnoverWords(preview().turnover);
    turnover_->setWords(gone);
    turnover_->setVisible(!gone.isEmpty());
    separator_->parentWidget()->setVisible(!about_);
    headings_->setVisible(!about_);
    problem_->setWords(refusal_ ? sentenceFor(*refusal_) : QString());
    problem_->setVisible(refusal_.has_value());
    const int refused = preview().count(RosterState::Refused);
    refusedOnly_->setEnabled(refused > 0);
    if (refused == 0)
        refusedOnly_->setChecked(false);
}

const RosterPreview& ListCheck::preview() const {
    return model_->preview();
}

QString ListCheck::nothingToBring() const {
    if (isLooking_)
        return tr("One moment: the list is looked through.");
    return refusal_ ? tr("With this separator the list cannot be read.") : nothingToBringWords(preview(), reading_);
}

} // namespace alongside
