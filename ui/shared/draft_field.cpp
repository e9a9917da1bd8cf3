#include "shared/draft_field.h"

#include "shared/completion_field.h"
#include "shared/date_field.h"
#include "shared/notebook_link.h"
#include "shared/segmented_choice.h"
#include "shared/text.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateEdit>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTextCursor>

#include <utility>

namespace alongside {
namespace {

const QString kOn = QStringLiteral("on"), kOff = QStringLiteral("off");

QString wordsIn(const QWidget* field) {
    if (const auto* day = qobject_cast<const DateField*>(field))
        return keptDay(*day);
    if (const auto* line = qobject_cast<const QLineEdit*>(field))
        return line->text();
    if (const auto* note = qobject_cast<const QPlainTextEdit*>(field))
        return note->toPlainText();
    if (const auto* combo = qobject_cast<const QComboBox*>(field))
        return combo->isEditable() ? combo->currentText() : QString::number(combo->currentIndex());
    if (const auto* choice = qobject_cast<const SegmentedChoice*>(field))
        return QString::number(choice->current());
    if (const auto* number = qobject_cast<const QSpinBox*>(field))
        return QString::number(number->value());
    if (const auto* number = qobject_cast<const QDoubleSpinBox*>(field))
        return QString::number(number->value());
    if (const auto* day = qobject_cast<const QDateEdit*>(field))
        return day->date().toString(Qt::ISODate);
    return qobject_cast<const QAbstractButton*>(field)->isChecked() ? kOn : kOff;
}

void choose(SegmentedChoice& choice, int index) {
    const auto segments = choice.findChildren<QAbstractButton*>();
    if (index >= 0 && index < segments.size())
        segments[index]->setChecked(true); // with the signal of a choice
    else
        choice.setCurrent(-1);
}

void showIn(QWidget* field, const QString& words) {
    if (auto* day = qobject_cast<DateField*>(field))
        showKeptDay(*day, words);
    else if (auto* line = qobject_cast<QLineEdit*>(field))
        line->setText(words);
    else if (auto* note = qobject_cast<QPlainTextEdit*>(field)) {
        note->setPlainText(words);
        note->moveCursor(QTextCursor::End); // where it is gone on
    } else if (auto* combo = qobject_cast<QComboBox*>(field); combo && combo->isEditable())
        combo->setEditText(words);
    else if (combo)
        combo->setCurrentIndex(words.toInt());
    else if (auto* choice = qobject_cast<SegmentedChoice*>(field))
        choose(*choice, words.toInt());
    else if (auto* number = qobject_cast<QSpinBox*>(field))
        number->setValue(words.toInt());
    else if (auto* decimal = qobject_cast<QDoubleSpinBox*>(field))
        decimal->setValue(words.toDouble());
    else if (auto* date = qobject_cast<QDateEdit*>(field))
        date->setDate(QDate::fromString(words, Qt::ISODate));
    else
        qobject_cast<QAbstractButton*>(field)->setChecked(words == kOn);
}

} // namespace

DraftField draftField(std::string name, QWidget* field) {
    return {std::move(name), [field] { return wordsIn(field); },
            [field](const QString& words) { showIn(field, words); }};
}

DraftField pickedTeachers(std::string name, CompletionField* field, const NotebookLink& link) {
    const auto words = [field, &link] {
        QStringList uuids;
        for (const auto id : field->chosen())
            if (const auto teacher = link.read().teachers.findAnywhere(TeacherId{id}))
                uuids += toQt(teacher->stamp.uuid);
        return uuids.join(QLatin1Char(' '));
    };
    const auto show = [field, &link](const QString& uuids) {
        QList<qint64> ids;
        for (const auto& uuid : uuids.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            if (const auto id = link.read().teachers.keyOf(fromQt(uuid)))
                ids += id->value;
        field->setChosen(ids);
    };
    return {std::move(name), words, show};
}

QString keptDay(const DateField& field) {
    return field.date() ? toQt(toText(*field.date())) : field.text();
}

void showKeptDay(DateField& field, const QString& words) {
    field.setText(words);
    if (field.date())
        field.setDate(field.date()); // said as days are said
}

QString keptRows(const QList<QStringList>& rows) {
    QJsonArray all;
    for (const auto& row : rows)
        all += QJsonArray::fromStringList(row);
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

QList<QStringList> rowsKept(const QString& words) {
    QList<QStringList> rows;
    for (const auto& row : QJsonDocument::fromJson(words.toUtf8()).array()) {
        rows.emplace_back();
        for (const auto& cell : row.toArray())
            rows.back() += cell.toString();
    }
    return rows;
}

} // namespace alongside
