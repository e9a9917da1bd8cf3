#pragma once

#include "domain/school_calendar.h"
#include "domain/tool.h"
#include "shared/completion_field.h"

#include <QWidget>

#include <vector>

class QToolButton;
class QVBoxLayout;

namespace alongside {

class DateField;
class NotebookLink;
class ProblemLabel;

// With which teachers a tool is used, each since a day.
class ToolUses : public QWidget {
    Q_OBJECT
public:
    ToolUses(const QList<Candidate>& teachers, Date today, const SchoolDays& days, QWidget* parent = nullptr);

    void setUses(const std::vector<ToolUse>& uses);
    std::vector<ToolUse> uses() const;

    // Every row, also those in which nobody is picked yet, for a draft.
    QString typed(const NotebookLink& link) const;
    void setTyped(const QString& words, const NotebookLink& link);

    // Says what is wrong below the rows; true if nothing is.
    bool showProblem(const Problems<ToolField>& problems);

private:
    struct Row {
        QWidget* whole;
        CompletionField* teacher; // of a new row
        TeacherId known;          // of one that was there
        DateField* since;
    };

    QList<Candidate>::const_iterator candidate(TeacherId teacher) const;
    void startNew();
    void addNew();
    void addKnown(const ToolUse& use);
    void addRow(const Row& row, QWidget* who, const QString& removing);
    std::optional<TeacherId> teacherIn(const Row& row) const;
    void remove(const QWidget* whole);
    QString problemIn(const Row& row) const;

    QList<Candidate> teachers_;
    Date today_;
    SchoolDays days_;
    std::vector<Row> rows_;
    std::vector<ToolUse> unseen_; // with teachers who are in the bin
    QVBoxLayout* list_;
    QWidget* add_;
    ProblemLabel* problem_;
};

} // namespace alongside
