#pragma once

#include <QList>
#include <QStringList>

#include <functional>
#include <string>

class QWidget;

namespace alongside {

class CompletionField;
class DateField;
class NotebookLink;

// One field of a panel as its draft keeps it, under a name that no translation and no row id changes.
struct DraftField {
    std::string name;
    std::function<QString()> words;           // what stands in it, fit to be stored or not
    std::function<void(const QString&)> show; // as if it were typed
};

// Of every field in which something is typed or chosen.
DraftField draftField(std::string name, QWidget* field);

// Whom a field of teachers has picked, by their uuids; what is typed in its line is another field.
DraftField pickedTeachers(std::string name, CompletionField* field, const NotebookLink& link);

// A day as such, for "tomorrow" is another one then, else the words that name none.
QString keptDay(const DateField& field);
void showKeptDay(DateField& field, const QString& words);

// Rows that come and go, as the words of one field.
QString keptRows(const QList<QStringList>& rows);
QList<QStringList> rowsKept(const QString& words);

} // namespace alongside
