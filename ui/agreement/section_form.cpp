#include "agreement/section_form.h"

#include "shared/label.h"
#include "shared/notice_line.h"
#include "shared/text.h"

#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace alongside {

QWidget* makeSectionHead(const FormSection& section) {
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kMedium));
    column->addWidget(new WrappedLabel(
        QStringLiteral("%1. %2").arg(QLocale().toString(section.number), toQt(section.title)), TextRole::Heading));
    auto* aloud = new NoticeLine(Tone::Neutral, QStringLiteral("quote"), toQt(section.intro));
    aloud->setToolTip(SectionForm::tr("A sentence to say aloud"));
    column->addWidget(aloud);
    return head;
}

SectionForm::SectionForm(const FormSection& section, Date today, const SchoolDays& days, QWidget* above,
                         QWidget* parent)
    : QWidget(parent), card_(new Card) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card_);
    card_->setAccessibleName(toQt(section.title));
    card_->body()->setSpacing(px(space::kSection - 2));
    card_->body()->addWidget(makeSectionHead(section));
    if (above)
        card_->body()->addWidget(above); // before the questions are made, so that Tab comes there first
    for (const auto& question : section.fields) {
        auto* field = makeAnswerField(question, today, days).release();
        card_->body()->addWidget(field);
        fields_.push_back(field);
        connect(field, &AnswerField::edited, this, [this, field] { Q_EMIT edited(field->given()); });
    }
    connect(qApp, &QApplication::focusChanged, this, &SectionForm::watchFocus);
}

void SectionForm::setToday(Date today) {
    for (auto* field : fields_)
        field->setToday(today);
}

void SectionForm::showFrom(const Agreement& agreement) {
    for (auto* field : fields_)
        field->showFrom(agreement);
}

void SectionForm::showProblems(const std::map<std::string, QString>& sentences) {
    for (auto* field : fields_) {
        const auto own = std::find_if(sentences.begin(), sentences.end(),
                                      [field](const auto& sentence) { return field->answers(sentence.first); });
        field->setProblem(own == sentences.end() ? QString() : own->second);
    }
}

void SectionForm::showUnclear(const std::map<std::string, QString>& words) {
    for (auto* field : fields_)
        if (const auto own = words.find(field->field().key); own != words.end())
            field->showUnclear(own->second);
}

void SectionForm::insistOn(const std::string& key) {
    const auto asked =
        std::find_if(fields_.begin(), fields_.end(), [&](const AnswerField* field) { return field->answers(key); });
    if (asked != fields_.end())
        (*asked)->insist();
}

void SectionForm::focusFirst() {
    for (auto* widget = card_->nextInFocusChain(); isAncestorOf(widget); widget = widget->nextInFocusChain())
        if ((widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isEnabled() && widget->isVisibleTo(this) &&
            !qobject_cast<QPushButton*>(widget)) { // a button leads away from the questions
            widget->setFocus(Qt::TabFocusReason);
            return;
        }
}

void SectionForm::watchFocus(QWidget* before, QWidget* now) {
    const bool left = std::any_of(fields_.begin(), fields_.end(), [&](const AnswerField* field) {
        return before && field->isAncestorOf(before) && !(now && field->isAncestorOf(now));
    });
    if (left)
        Q_EMIT fieldLeft();
}

} // namespace alongside
