#pragma once

#include "domain/school_calendar.h"
#include "shared/due_at_end.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace alongside {

class LinkButton;
class NoteEdit;
class WrappedLabel;

// Lines of a note that begin with ">", and what follows one behind a sentence or ends with a day, as next steps to be:
// each says below the note what it would become, and by when.
// Added, it leaves the note and stands among the next steps; left, it stays in the note as words.
class StepOffers : public QWidget {
    Q_OBJECT
public:
    StepOffers(NoteEdit* note, Date today, const SchoolDays& days, QWidget* parent = nullptr);

    void setUsualDue(Date due); // of a line that ends with no day
    void setForEach(bool severalPeople);
    void setLeft(const QStringList& lines); // that stay words
    const QStringList& left() const { return left_; }

    // Turns every line that is still offered: what was typed as a next step is never only a note.
    void takeAll();

Q_SIGNALS:
    void taken(const QString& what, const std::optional<Date>& due);

private:
    struct Offer {
        QString line;   // as it stands in the note
        qsizetype from; // what of the line becomes the next step, up to its end
        WordsAndDue step;
    };
    struct Row {
        QWidget* whole;
        WrappedLabel* words;
        LinkButton* add;
        LinkButton* leave;
    };

    void read();
    std::optional<Offer> offerIn(const QString& line) const;
    bool isLeft(const QString& line) const;
    void show();
    void addRow();
    QString wordsFor(const Offer& offer) const;
    void take(qsizetype number);
    void leave(qsizetype number);
    void goOnFrom(qsizetype number);
    void removeFromNote(const Offer& offer);

    NoteEdit* note_;
    Date today_;
    SchoolDays days_;
    std::optional<Date> usualDue_;
    bool forEach_ = false;
    QStringList left_;
    QList<Offer> offers_;
    QList<Row> rows_;
    QVBoxLayout* column_;
};

// The lines of a note that have a ">" before other words, as they stand in it.
QStringList linesForSteps(const QString& note);

} // namespace alongside
