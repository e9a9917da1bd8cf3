#include "trust/how_told.h"

#include "shared/button.h"
#include "shared/label.h"
#include "shared/notice_line.h"
#include "shared/wording/teacher_words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace alongside {

HowTold::HowTold(QWidget* parent)
    : QWidget(parent), likes_(new WrappedLabel({}, TextRole::Small, Shade::Secondary)),
      copy_(makeSmallButton(ButtonKind::Secondary, tr("Copy the words"), QStringLiteral("copy"))), ways_(new QComboBox),
      tooWide_(new NoticeLine(Tone::Warn, QStringLiteral("triangle-alert"), {})) {
    ways_->setEditable(true);
    ways_->setInsertPolicy(QComboBox::NoInsert);
    ways_->setCompleter(nullptr); // own words stay as they are typed
    ways_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    ways_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    ways_->setMinimumContentsLength(12);
    for (const auto way : everyValueOf<Recognition>())
        if (way != Recognition::NotAtAll)
            ways_->addItem(wordsFor(way));
    ways_->setCurrentIndex(-1);
    for (QWidget* each : {static_cast<QWidget*>(ways_), static_cast<QWidget*>(line())})
        each->setAccessibleName(tr("Told how"));
    line()->setPlaceholderText(tr("In person, in a note, before the team"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kTiny));
    column->addWidget(ways_);
    column->addWidget(likes_);
    column->addWidget(tooWide_);
    column->addWidget(copy_, 0, Qt::AlignLeft);
    connect(ways_, &QComboBox::editTextChanged, this, &HowTold::showState);
    connect(copy_, &QPushButton::clicked, this, &HowTold::copyAsked);
    showState();
}

QLineEdit* HowTold::line() const {
    return ways_->lineEdit();
}

void HowTold::setTeacher(const QString& name, const WayToTell& way) {
    name_ = name;
    way_ = way;
    likes_->setWords(likesWords(name, way));
    line()->setAccessibleDescription(likesWords(name, way));
    showState();
}

void HowTold::setHow(const QString& how) {
    ways_->setEditText(how);
}

QString HowTold::how() const {
    return ways_->currentText().trimmed();
}

void HowTold::offerUsual() {
    if (how().isEmpty())
        setHow(usualHow(way_));
}

void HowTold::sayCopied() {
    copy_->setText(tr("Copied"));
}

void HowTold::showState() {
    const auto told = wayIn(how());
    copy_->setVisible(isWritten(told.value_or(way_.way.value_or(Recognition::PrivateSpoken))));
    const auto words = how().isEmpty() ? QString() : tooWideWords(name_, way_, how());
    tooWide_->setWords(words);
    tooWide_->setVisible(!words.isEmpty());
}

} // namespace alongside
