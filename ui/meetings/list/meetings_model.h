#pragma once

#include "actions/contact_actions.h"
#include "meetings/list/found_words.h"
#include "meetings/people_names.h"
#include "overview/meeting_list.h"

#include <QAbstractTableModel>
#include <QCache>

namespace alongside {

// One meeting of the list, with what its row says.
struct MeetingLine {
    enum class Found { Note, PrivateNote, NextStep };

    Contact contact;
    MeetingState state = MeetingState::Held;
    QStringList names;
    FoundWords words;            // of the note, or of where the words looked for were found
    Found found = Found::Note;   // where those are
    int nextSteps = 0, late = 0; // made at it; of those open, past their day
};

// The list of meetings as a table, read-only. It holds keys, and reads a meeting when its row is shown.
class MeetingsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { kWhen, kWith, kNote, kState, kNextSteps, kColumns };

    explicit MeetingsModel(const Tables& tables, QObject* parent = nullptr);

    // `looked` are the words that the keys were found by.
    void show(std::vector<ContactId> keys, const QString& looked, Date today);

    ContactId keyAt(int row) const; // none where there is no such row
    int rowOf(ContactId key) const; // -1: not here
    const MeetingLine* lineAt(int row) const;
    Date today() const { return today_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    MeetingLine read(ContactId key) const;
    QString words(const MeetingLine& line, int column) const;
    QString meaning(const MeetingLine& line, int column) const;

    const Tables& tables_;
    std::vector<ContactId> keys_;
    QString looked_;
    Date today_{};
    mutable PeopleNames people_;
    mutable QCache<qint64, MeetingLine> lines_; // those on screen and around, until the next show()
};

// "2 next steps, 1 late"; empty where there are none.
QString stepsWords(const MeetingLine& line);

// "Tue 17 Nov", "Today"; the small line below it says the time.
QString dayWords(const MeetingLine& line, Date today);
QString timeWords(const MeetingLine& line);

} // namespace alongside
