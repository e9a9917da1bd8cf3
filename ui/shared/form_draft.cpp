#include "shared/form_draft.h"

#include "shared/completion_field.h"
#include "shared/date_field.h"
#include "shared/kept_drafts.h"
#include "shared/notebook_link.h"
#include "shared/notice_line.h"
#include "shared/panel.h"
#include "shared/text.h"
#include "shared/typing_watch.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <utility>

namespace alongside {
namespace {

const QString kOn = QStringLiteral("on"), kOff = QStringLiteral("off");

// A switch is known by its own words where it has no other name, and whom a field has picked apart from what is typed.
std::string nameOf(const QWidget* field) {
    if (qobject_cast<const CompletionField*>(field))
        return "picked";
    const auto* button = qobject_cast<const QAbstractButton*>(field);
    return fromQt(button && field->accessibleName().isEmpty() ? button->text() : field->accessibleName());
}

bool isInsideAnother(const QWidget* field) {
    return qobject_cast<const QAbstractSpinBox*>(field->parentWidget()) ||
           qobject_cast<const QComboBox*>(field->parentWidget());
}

// What stands in a field; empty for widgets that hold nothing. A day is kept as such: "tomorrow" is another one then.
std::optional<QString> wordsIn(const QWidget* widget) {
    if (const auto* day = qobject_cast<const DateField*>(widget))
        return day->date() ? toQt(toText(*day->date())) : day->text();
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return isInsideAnother(line) ? std::nullopt : std::optional(line->text());
    if (const auto* people = qobject_cast<const CompletionField*>(widget)) {
        QStringList ids;
        for (const auto id : people->chosen())
            ids += QString::number(id);
        return ids.join(QLatin1Char(' '));
    }
    if (const auto* note = qobject_cast<const QPlainTextEdit*>(widget))
        return note->toPlainText();
    if (const auto* combo = qobject_cast<const QComboBox*>(widget))
        return combo->isEditable() ? combo->currentText() : QString::number(combo->currentIndex());
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget); button && button->isCheckable())
        return button->isChecked() ? kOn : kOff;
    return std::nullopt;
}

void putInto(QWidget* widget, const QString& words) {
    if (auto* day = qobject_cast<DateField*>(widget)) {
        day->setText(words);
        if (day->date())
            day->setDate(day->date()); // said as days are said
    } else if (auto* line = qobject_cast<QLineEdit*>(widget)) {
        line->setText(words);
    } else if (auto* people = qobject_cast<CompletionField*>(widget)) {
        QList<qint64> ids;
        for (const auto& id : words.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            ids += id.toLongLong();
        people->setChosen(ids);
    } else if (auto* note = qobject_cast<QPlainTextEdit*>(widget)) {
        note->setPlainText(words);
    } else if (auto* combo = qobject_cast<QComboBox*>(widget)) {
        if (combo->isEditable())
            combo->setEditText(words);
        else
            combo->setCurrentIndex(words.toInt());
    } else if (auto* button = qobject_cast<QAbstractButton*>(widget); button && words == kOn) {
        button->setChecked(true); // of a row of radio buttons it turns the others off
    } else if (auto* box = qobject_cast<QAbstractButton*>(widget); box && !box->autoExclusive()) {
        box->setChecked(false);
    }
}

} // namespace

FormDraft::FormDraft(Panel& panel, NotebookLink& link, std::string key)
    : QObject(&panel), panel_(panel), link_(link), key_(std::move(key)), initial_(typed()), kept_(initial_),
      notice_(new NoticeLine(Tone::Accent, QStringLiteral("info"), {})),
      trouble_(new NoticeLine(Tone::Warn, QStringLiteral("triangle-alert"), {})) {
    for (auto* each : {trouble_, notice_}) {
        each->hide();
        panel_.body()->insertWidget(0, each);
    }
    panel_.body()->addStretch(1); // so that neither takes room that is left
    goOn();
    connect(new TypingWatch(&panel_), &TypingWatch::timeToKeep, this, &FormDraft::keep);
    connect(&panel_, &Panel::discarding, this, [this] { discarded_ = true; });
    connect(&panel_, &QDialog::finished, this, [this](int result) {
        if (result == QDialog::Accepted || discarded_)
            forget();
        else
            keep();
        ended_ = true;
    });
}

void FormDraft::goOn() {
    const auto kept = KeptDrafts::of(link_).find(key_);
    if (!kept)
        return;
    show(fieldWordsIn(kept->body));
    kept_ = typed();
    notice_->setWords(
        tr("Your draft is back (%1). Discard forgets it.").arg(whenKeptWords(kept->keptAt, link_.today())));
    notice_->show();
}

FieldWords FormDraft::typed() const {
    FieldWords words;
    for (const auto* widget : panel_.findChildren<QWidget*>())
        if (const auto held = wordsIn(widget))
            words[nameOf(widget)] = fromQt(*held);
    return words;
}

void FormDraft::show(const FieldWords& words) const {
    for (auto* widget : panel_.findChildren<QWidget*>())
        if (const auto found = words.find(nameOf(widget)); wordsIn(widget) && found != words.end())
            putInto(widget, toQt(found->second));
}

void FormDraft::keep() {
    const auto words = typed();
    if (ended_ || words == kept_)
        return;
    if (words == initial_) {
        forget();
        return;
    }
    auto changed = words; // the rest may be changed elsewhere until the panel opens again
    std::erase_if(changed, [this](const auto& field) {
        const auto before = initial_.find(field.first);
        return before != initial_.end() && before->second == field.second;
    });
    const auto trouble = KeptDrafts::of(link_).keep(key_, toJson(changed));
    if (trouble)
        trouble_->setWords(*trouble);
    else
        kept_ = words;
    trouble_->setVisible(trouble.has_value());
}

void FormDraft::forget() {
    KeptDrafts::of(link_).forget(key_);
    kept_ = initial_;
}

} // namespace alongside
