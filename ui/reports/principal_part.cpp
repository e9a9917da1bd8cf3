#include "reports/principal_part.h"

#include "leaving/print_leaving.h"
#include "overview/report/approved_report.h"
#include "reports/own_words_card.h"
#include "reports/period_choice.h"
#include "reports/principal_words.h"
#include "reports/report_exits.h"
#include "reports/report_line_row.h"
#include "shared/card.h"
#include "shared/empty_state.h"
#include "shared/folding_row.h"
#include "shared/label.h"
#include "shared/named_combo.h"
#include "shared/navigator.h"
#include "shared/scroll_page.h"
#include "shared/take_away.h"
#include "shared/text.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace alongside {
namespace {

bool saysNothing(const PrincipalReport& report) {
    return std::all_of(report.lines.begin(), report.lines.end(), [](const ReportLine& line) {
        const auto* met = std::get_if<TeachersMet>(&line.content);
        return met && met->teachers.number() == 0;
    });
}

} // namespace

PrincipalPart::PrincipalPart(NotebookLink& link, Navigator& navigator, const AgreementForm& form, QWidget* parent)
    : Page(link, Changes::everything(), parent), navigator_(navigator), form_(form), school_(new QComboBox),
      period_(new PeriodChoice(link, school_)),
      overlap_(new WrappedLabel(tr("Two reports whose days overlap, as those of a term and of its months do, can be "
                                   "compared, and the difference may be about one teacher. Keep to one of them."),
                                TextRole::Small, Shade::Secondary)),
      ownWords_(new OwnWordsCard(link)), exits_(new ReportExits(link, [this] { return outgoing(); })),
      card_(new Card(tr("Line by line"))),
      nothing_(new EmptyState(QStringLiteral("file-down"), tr("Nothing to report from this time"),
                              tr("Log a meeting, or choose another time. A report counts what was held and names only "
                                 "those whose agreement allows it."))),
      reading_(*this, [this] { refreshSoon(); }) {
    auto* page = new ScrollPage;
    build(*page);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(page);
    printOnKey(this, [this] { exits_->print(); });
    connect(period_, &PeriodChoice::changed, this, &PrincipalPart::showReport);
    connect(school_, &QComboBox::currentIndexChanged, this, &PrincipalPart::showReport);
    connect(ownWords_, &OwnWordsCard::changed, this, &PrincipalPart::showGathered);
    connect(ownWords_, &OwnWordsCard::notKept, &navigator_, &Navigator::said);
    connect(exits_, &ReportExits::left, &navigator_, &Navigator::said);
}

void PrincipalPart::build(ScrollPage& page) {
    page.add(
        new WrappedLabel(tr("Each teacher's privacy line decides what may leave: the strictest one holds. Without an "
                            "agreement nobody is named. Look at every line, and take the tick from what is to stay."),
                         TextRole::Body, Shade::Secondary));
    page.add(new FoldingRow(period_, exits_));
    page.add(overlap_);
    nameCombo(school_, tr("School"));
    card_->body()->addWidget(
        new WrappedLabel(tr("Exactly the lines with a tick leave."), TextRole::Small, Shade::Secondary));
    page.add(card_);
    page.add(nothing_);
    page.add(ownWords_);
    if (!ownWords_->words().empty())
        leftOut_.insert(keyOf(OwnWords{})); // they were for another report, perhaps for another principal
}

void PrincipalPart::refresh() {
    period_->refresh();
    offerSchools();
    showReport();
}

void PrincipalPart::offerSchools() {
    const QSignalBlocker quiet(school_);
    const bool hadChoice = school_->count() > 2;
    const auto before = school_->currentData();
    school_->clear();
    school_->addItem(tr("All schools, without names"), qlonglong{0});
    for (const auto& school : read().schools.byName())
        school_->addItem(toQt(school.name), static_cast<qlonglong>(school.id.value));
    const bool hasChoice = school_->count() > 2;
    const int same = hadChoice ? school_->findData(before) : -1;
    school_->setCurrentIndex(!hasChoice ? 0 : same >= 0 ? same : 1);
    school_->setVisible(hasChoice);
}

void PrincipalPart::showReport() {
    const auto days = period_->days();
    std::optional<SchoolId> school;
    if (const auto id = school_->currentData().toLongLong())
        school = SchoolId{id};
    setReader(school);
    overlap_->setVisible(!period_->isMonth());
    if (!days) {
        reading_.forget();
        gathering_.reset();
        isBehind_ = false;
        gather();
        return;
    }
    const auto gathering =
        std::make_shared<ReportGathering>(read(), form_, ReportAsked{*days, school, {}, {}}, today());
    isBehind_ = true;
    reading_.begin([gathering] { return gathering->readOn(); },
                   [this, gathering] {
                       gathering_ = gathering;
                       isBehind_ = false;
                       gather();
                   });
}

void PrincipalPart::showGathered() {
    auto report = gathered_ ? withOwnWords(*gathered_, ownWords_->words()) : PrincipalReport{};
    const bool isSame = rows_ && report == report_;
    report_ = std::move(report);
    if (!isSame)
        showLines();
    const bool any = gathered_ && !saysNothing(report_);
    card_->setVisible(any);
    nothing_->setVisible(gathered_ && !any);
    exits_->setEnabled(any && !leaving().lines.empty());
}

// What was written for one principal goes to another one only when it is ticked again.
void PrincipalPart::setReader(const std::optional<SchoolId>& school) {
    const bool isAnother = std::exchange(reader_, school) != school;
    if (isAnother && !ownWords_->words().empty())
        leftOut_.insert(keyOf(OwnWords{}));
}

// Whoever is left out by their lines is named no more, so that a count may have to be folded, or need not be.
void PrincipalPart::gather() {
    gathered_ = gathering_ ? std::optional(gathering_->reportWithout({})) : std::nullopt;
    std::set<TeacherId> leftUnnamed;
    if (gathered_) {
        const auto& all = gathered_->report;
        const auto named = namedIn(approved(all, leftOutOf(all)));
        for (const auto teacher : namedIn(all))
            if (std::find(named.begin(), named.end(), teacher) == named.end())
                leftUnnamed.insert(teacher);
    }
    if (!leftUnnamed.empty())
        gathered_ = gathering_->reportWithout(leftUnnamed);
    showGathered();
}

void PrincipalPart::showLines() {
    takeAway(std::exchange(rows_, new QWidget));
    auto* column = new QVBoxLayout(rows_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kMedium));
    for (const auto& line : report_.lines) {
        const auto key = keyOf(line.content);
        auto* row = new ReportLineRow(line, !leftOut_.contains(key));
        connect(row, &ReportLineRow::toggled, this, [this, key](bool leaves) { setLeaves(key, leaves); });
        column->addWidget(row);
    }
    card_->body()->addWidget(rows_);
    QWidget* before = exits_->findChildren<QAbstractButton*>().constLast(); // Tab comes to them as they stand
    for (auto* tick : rows_->findChildren<QCheckBox*>())
        setTabOrder(std::exchange(before, tick), tick);
}

void PrincipalPart::setLeaves(const LineKey& line, bool leaves) {
    if (leaves)
        leftOut_.erase(line);
    else
        leftOut_.insert(line);
    const auto* before = rows_;
    const bool hadFocus = rows_->isAncestorOf(QApplication::focusWidget());
    reading_.catchUp();
    gather();
    if (rows_ != before && hadFocus)
        focusOn(line);
}

// The rows were drawn anew under the hand that ticked one.
void PrincipalPart::focusOn(const LineKey& line) {
    for (std::size_t i = 0; i < report_.lines.size(); ++i)
        if (keyOf(report_.lines[i].content) == line)
            if (auto* tick = rows_->layout()->itemAt(static_cast<int>(i))->widget()->findChild<QCheckBox*>())
                tick->setFocus();
}

std::set<std::size_t> PrincipalPart::leftOutOf(const PrincipalReport& report) const {
    std::set<std::size_t> out;
    for (std::size_t i = 0; i < report.lines.size(); ++i)
        if (leftOut_.contains(keyOf(report.lines[i].content)))
            out.insert(i);
    return out;
}

PrincipalReport PrincipalPart::leaving() const {
    return approved(report_, leftOutOf(report_));
}

// None where the report became another one just now: nothing leaves that the coach has not seen.
std::optional<Outgoing> PrincipalPart::outgoing() {
    const auto seen = report_;
    if (isBehind_) {
        showReport(); // from the beginning: a reading that failed is over
        reading_.catchUp();
    }
    if (report_ != seen) {
        Q_EMIT navigator_.said(tr("The report has changed. Look at it before it leaves."));
        return std::nullopt;
    }
    const auto report = leaving();
    return Outgoing{DocumentKind::PrincipalReport, namedIn(report), false, documentOf(report)};
}

} // namespace alongside
