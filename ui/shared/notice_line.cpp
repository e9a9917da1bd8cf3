#include "shared/notice_line.h"

#include "shared/icon_label.h"
#include "shared/label.h"
#include "shared/link_button.h"
#include "shared/style/brush.h"

#include <QHBoxLayout>

namespace alongside {

NoticeLine::NoticeLine(Tone tone, const QString& iconName, const QString& words, QWidget* parent)
    : QWidget(parent), tone_(tone), sentence_(words), row_(new QHBoxLayout(this)), words_(new WrappedLabel) {
    row_->setContentsMargins(px(space::kMedium), px(7), px(space::kMedium), px(7));
    row_->setSpacing(px(10));
    if (!iconName.isEmpty())
        row_->addWidget(new IconLabel(iconName, tone));
    row_->addWidget(words_, 1);
    showWords();
}

void NoticeLine::setWords(const QString& words) {
    sentence_ = words;
    showWords();
}

void NoticeLine::setLead(const QString& lead) {
    lead_ = lead;
    showWords();
}

void NoticeLine::showWords() {
    setAccessibleName(lead_.isEmpty() ? sentence_ : lead_ + QLatin1Char(' ') + sentence_);
    if (lead_.isEmpty()) {
        words_->setWords(sentence_);
        return;
    }
    words_->setTextFormat(Qt::RichText);
    words_->setWords(QStringLiteral("<b>%1</b> %2").arg(lead_.toHtmlEscaped(), sentence_.toHtmlEscaped()));
    words_->setAccessibleName(accessibleName());
}

void NoticeLine::setAction(const QString& words) {
    if (!action_) {
        action_ = new LinkButton(words, LinkSize::Body);
        row_->addWidget(action_);
        connect(action_, &QPushButton::clicked, this, &NoticeLine::acted);
    }
    action_->setText(words);
    action_->setVisible(!words.isEmpty());
    action_->updateGeometry();
}

void NoticeLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBox(painter, rect(), px(10), coloursOf(this).of(tone_).soft);
}

} // namespace alongside
