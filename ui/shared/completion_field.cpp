#include "shared/completion_field.h"

#include "shared/chosen_pill.h"
#include "shared/flow_layout.h"
#include "shared/tokens.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyleOption>

#include <algorithm>
#include <iterator>
#include <utility>

namespace alongside {
namespace {

constexpr int kMostShown = 8;

// Tab reaches `pill` before `line`, as it stands, and not after all that was made earlier. Qt orders only what takes
// the focus.
void reachBefore(QWidget* line, QWidget* pill) {
    auto* before = line->previousInFocusChain();
    while (before != pill && before->focusPolicy() == Qt::NoFocus)
        before = before->previousInFocusChain();
    QWidget::setTabOrder(before, pill);
}

} // namespace

CompletionField::CompletionField(const QString& name, Pick pick, QWidget* parent)
    : QWidget(parent), pick_(pick), line_(new QLineEdit), row_(new FlowLayout(this, px(space::kTiny))),
      fitting_(new QStandardItemModel(this)), completer_(new QCompleter(fitting_, this)) {
    row_->setContentsMargins(px(10), px(space::kTiny), px(space::kSmall), px(space::kTiny));
    line_->setFrame(false);
    line_->setAccessibleName(name);
    line_->setFixedHeight(px(size::kTarget));
    row_->addWidget(line_);
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusProxy(line_);
    setCursor(Qt::IBeamCursor);
    completer_->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer_->setWidget(line_);
    completer_->setMaxVisibleItems(kMostShown);
    completer_->popup()->installEventFilter(this); // before the completer sees it
    line_->installEventFilter(this);
    connect(line_, &QLineEdit::textChanged, this, &CompletionField::unmark);
    connect(line_, &QLineEdit::textEdited, this, &CompletionField::suggest);
    connect(completer_, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { this->pick(index.data(kIdRole).toLongLong()); });
}

void CompletionField::setCandidates(const QList<Candidate>& candidates) {
    setCandidates([candidates] { return candidates; });
}

void CompletionField::setCandidates(std::function<QList<Candidate>()> read,
                                    std::function<std::optional<Candidate>(qint64)> find) {
    read_ = std::move(read);
    find_ = std::move(find);
    candidates_.reset();
    setChosen(QList<qint64>(chosen_));
}

const QList<Candidate>& CompletionField::candidates() const {
    if (!candidates_)
        candidates_ = read_ ? read_() : QList<Candidate>();
    return *candidates_;
}

std::optional<Candidate> CompletionField::candidate(qint64 id) const {
    if (!candidates_ && find_)
        return find_(id);
    const auto found =
        std::find_if(candidates().begin(), candidates().end(), [id](const Candidate& each) { return each.id == id; });
    return found == candidates().end() ? std::nullopt : std::optional(*found);
}

void CompletionField::setChosen(const QList<qint64>& ids) {
    chosen_.clear();
    for (const auto id : ids)
        if (candidate(id))
            chosen_ += id;
    showPills();
}

QList<Candidate> CompletionField::chosenCandidates() const {
    QList<Candidate> found;
    if (chosen_.size() == 1) {
        if (auto one = candidate(chosen_.first()))
            found += std::move(*one);
    } else if (!chosen_.isEmpty())
        std::copy_if(candidates().begin(), candidates().end(), std::back_inserter(found),
                     [this](const Candidate& each) { return chosen_.contains(each.id); });
    return found;
}

QString CompletionField::typed() const {
    return line_->text().simplified();
}

void CompletionField::setPlaceholder(const QString& words) {
    placeholder_ = words;
    showPills();
}

void CompletionField::fit(const QString& typed) {
    fitting_->clear();
    for (const auto& fitting : fittingOf(candidates(), typed)) {
        const auto* one = fitting.one;
        if (fitting_->rowCount() == kMostShown)
            break;
        if (chosen_.contains(one->id))
            continue;
        auto* row = new QStandardItem(one->hint.isEmpty() ? one->words : tr("%1 · %2").arg(one->words, one->hint));
        row->setData(one->id, kIdRole);
        fitting_->appendRow(row);
    }
}

void CompletionField::suggest(const QString& typed) {
    fit(typed);
    if (fitting_->rowCount() == 0)
        completer_->popup()->hide();
    else
        showSuggestions();
}

// As wide as its widest line, within the window.
void CompletionField::showSuggestions() {
    auto* list = completer_->popup();
    const int widest = list->sizeHintForColumn(0) + 2 * px(space::kMedium);
    const int room = window()->width() - line_->mapTo(window(), QPoint()).x() - px(space::kSmall);
    auto place = line_->rect();
    place.setWidth(std::max(line_->width(), std::min(widest, room)));
    completer_->complete(place);
    list->setCurrentIndex(fitting_->index(0, 0));
    isMoved_ = false;
}

void CompletionField::pickFirst() {
    pick(fitting_->index(0, 0).data(kIdRole).toLongLong());
}

void CompletionField::pick(qint64 id) {
    if (pick_ == Pick::One)
        chosen_.clear();
    if (!chosen_.contains(id))
        chosen_ += id;
    line_->clear();
    completer_->popup()->hide();
    showPills();
    Q_EMIT chosenChanged();
}

void CompletionField::drop(qint64 id) {
    chosen_.removeAll(id);
    showPills();
    line_->setFocus();
    Q_EMIT chosenChanged();
}

void CompletionField::showPills() {
    while (row_->count() > 1) {
        auto* item = row_->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the sender of the click that brought us here
        delete item;
    }
    for (qsizetype i = 0; i < chosen_.size(); ++i) {
        const auto id = chosen_[i];
        const auto who = candidate(id);
        auto* pill = new ChosenPill(who ? who->words : QString(), this);
        pill->setCursor(Qt::ArrowCursor);
        row_->insertWidget(static_cast<int>(i), pill);
        reachBefore(line_, pill);
        pill->show();
        connect(pill, &ChosenPill::removed, this, [this, id] { drop(id); });
    }
    line_->setPlaceholderText(chosen_.isEmpty() || pick_ == Pick::Several ? placeholder_ : QString());
    updateGeometry();
}

void CompletionField::paintEvent(QPaintEvent*) {
    QStyleOptionFrame frame;
    frame.initFrom(this);
    frame.lineWidth = 1;
    frame.state.setFlag(QStyle::State_HasFocus, line_->hasFocus());
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, this);
}

void CompletionField::mousePressEvent(QMouseEvent*) {
    line_->setFocus(Qt::MouseFocusReason);
}

} // namespace alongside
