#include "shared/completion_field.h"

#include "shared/chosen_pill.h"
#include "shared/flow_layout.h"
#include "shared/tokens.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyleOption>

#include <algorithm>
#include <iterator>
#include <utility>

namespace alongside {
namespace {

constexpr int kIdRole = Qt::UserRole + 1;
constexpr int kMostShown = 8;

} // namespace

QString folded(const QString& words) {
    if (std::all_of(words.begin(), words.end(), [](QChar letter) { return letter.unicode() < 0x80; }))
        return words.toLower(); // nothing in it has a mark
    const auto apart = words.normalized(QString::NormalizationForm_KD);
    QString kept;
    for (const auto letter : apart)
        if (letter.category() != QChar::Mark_NonSpacing)
            kept += letter;
    return kept.toCaseFolded();
}

bool matches(const QString& candidate, const QString& typed) {
    const auto has = folded(candidate).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto wanted = folded(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&has](const QString& beginning) {
        return std::any_of(has.begin(), has.end(),
                           [&beginning](const QString& word) { return word.startsWith(beginning); });
    });
}

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
    line_->installEventFilter(this);
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

void CompletionField::suggest(const QString& typed) {
    fitting_->clear();
    for (const auto& each : candidates()) {
        if (fitting_->rowCount() == kMostShown)
            break;
        if (chosen_.contains(each.id) || !matches(each.words, typed))
            continue;
        auto* row = new QStandardItem(each.hint.isEmpty() ? each.words : tr("%1 · %2").arg(each.words, each.hint));
        row->setData(each.id, kIdRole);
        fitting_->appendRow(row);
    }
    if (fitting_->rowCount() == 0) {
        completer_->popup()->hide();
        return;
    }
    completer_->complete();
    completer_->popup()->setCurrentIndex(fitting_->index(0, 0));
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

bool CompletionField::keyInLine(int key) {
    if (key == Qt::Key_Backspace && line_->text().isEmpty() && !chosen_.isEmpty()) {
        drop(chosen_.last());
        return true;
    }
    if (key == Qt::Key_Down && !completer_->popup()->isVisible()) {
        suggest(line_->text());
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !typed().isEmpty()) {
        suggest(line_->text());
        if (fitting_->rowCount() > 0)
            pick(fitting_->index(0, 0).data(kIdRole).toLongLong());
        else
            Q_EMIT unknownEntered(typed());
        return true;
    }
    return false;
}

bool CompletionField::eventFilter(QObject* watched, QEvent* event) {
    if (watched == line_ && event->type() == QEvent::KeyPress) {
        auto* press = static_cast<QKeyEvent*>(event);
        if (!(press->modifiers() & Qt::ControlModifier) && keyInLine(press->key()))
            return true;
    }
    if (watched == line_ && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update();
    if (watched == line_ &&
        event->type() == QEvent::DynamicPropertyChange) { // what is to be mended is told to the line
        setProperty("alongsideProblem", line_->property("alongsideProblem"));
        update();
    }
    if (watched == line_ && event->type() == QEvent::FocusOut && !completer_->popup()->isVisible() &&
        !typed().isEmpty()) {
        suggest(line_->text());
        completer_->popup()->hide();
        if (fitting_->rowCount() == 1)
            pick(fitting_->index(0, 0).data(kIdRole).toLongLong());
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace alongside
