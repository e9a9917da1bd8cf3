#include "teachers/schools_field.h"

#include "shared/button.h"
#include "shared/completion_field.h"
#include "shared/label.h"
#include "shared/tokens.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace alongside {

SchoolsField::SchoolsField(const QStringList& known, QWidget* parent)
    : QWidget(parent), known_(known), column_(new QVBoxLayout),
      news_(new WrappedLabel({}, TextRole::Small, Shade::Secondary)) {
    more_ = makeIconButton(QStringLiteral("plus"), tr("Add another school"));
    more_->setFixedHeight(px(size::kControl)); // centred beside the first field
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::kTiny));
    row->addLayout(column_, 1);
    row->addWidget(more_, 0, Qt::AlignTop);
    column_->setSpacing(px(space::kSmall));
    column_->addWidget(news_);
    news_->hide();
    addChoice();
    connect(more_, &QToolButton::clicked, this, [this] {
        auto* another = addChoice();
        another->show(); // at once, so that it takes the focus
        another->setFocus(Qt::OtherFocusReason);
    });
}

QComboBox* SchoolsField::addChoice() {
    auto* choice = new QComboBox;
    choice->setEditable(true);
    choice->setInsertPolicy(QComboBox::NoInsert);
    choice->addItems(known_);
    choice->setCurrentIndex(-1);
    choice->completer()->setCompletionMode(QCompleter::PopupCompletion);
    choice->completer()->setFilterMode(Qt::MatchContains);
    choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    choice->setMinimumContentsLength(12);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const auto number = choices_.size() + 1;
    choice->lineEdit()->setAccessibleName(number == 1 ? tr("School") : tr("School %1").arg(number));
    choice->setAccessibleName(choice->lineEdit()->accessibleName());
    column_->insertWidget(column_->count() - 1, choice);
    if (!choices_.isEmpty())
        setTabOrder(choices_.last(), choice);
    choices_ += choice;
    setTabOrder(choice, more_);
    connect(choice, &QComboBox::editTextChanged, this, [this] {
        sayWhatIsNew();
        Q_EMIT edited();
    });
    return choice;
}

QWidget* SchoolsField::first() const {
    return choices_.first();
}

void SchoolsField::dropLast() {
    auto* choice = choices_.takeLast();
    column_->removeWidget(choice);
    choice->hide();
    choice->setParent(nullptr);
    choice->deleteLater();
}

void SchoolsField::setNames(const QStringList& names) {
    const QSignalBlocker quiet(this);
    while (choices_.size() > std::max(names.size(), qsizetype{1}))
        dropLast();
    choices_.first()->clearEditText();
    for (qsizetype i = 0; i < names.size(); ++i)
        (i < choices_.size() ? choices_[i] : addChoice())->setEditText(names[i]);
}

void SchoolsField::setKnown(const QStringList& known) {
    if (known == known_)
        return;
    known_ = known;
    const QSignalBlocker quiet(this);
    for (auto* choice : choices_) {
        const auto typed = choice->currentText();
        const QSignalBlocker quietChoice(choice);
        choice->clear();
        choice->addItems(known_);
        choice->setCurrentIndex(-1);
        choice->setEditText(typed);
    }
    sayWhatIsNew();
}

bool SchoolsField::hasNew() const {
    return !newNames().isEmpty();
}

QStringList SchoolsField::names() const {
    QStringList names;
    for (const auto* choice : choices_) {
        auto name = choice->currentText().trimmed();
        for (const auto& each : known_)
            if (folded(each) == folded(name))
                name = each;
        if (!name.isEmpty())
            names += name;
    }
    return names;
}

QStringList SchoolsField::newNames() const {
    QStringList added;
    for (const auto& name : names())
        if (!known_.contains(name))
            added += name;
    return added;
}

void SchoolsField::sayWhatIsNew() {
    const auto added = newNames();
    news_->setText(tr("New here, will be added: %1").arg(added.join(QStringLiteral(", "))));
    news_->setVisible(!added.isEmpty() && !known_.isEmpty());
}

} // namespace alongside
