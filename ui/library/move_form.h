#pragma once

#include "overview/move_shelf.h"
#include "shared/notebook_link.h"
#include "shared/panel.h"

#include <functional>

class QComboBox;

namespace alongside {

class FieldRows;
class NoteEdit;
class ProblemLabel;
class SegmentedChoice;

// The panel for the words of one move: the coach's own, new or to be corrected, or a built-in one to be reworded.
class MoveForm : public Panel {
    Q_OBJECT
public:
    // A new one of the coach's own.
    explicit MoveForm(NotebookLink& link, QWidget* parent = nullptr);

    // One of the library.
    MoveForm(NotebookLink& link, const ShelfMove& shown, QWidget* parent = nullptr);

    Move move() const;

    // Stores the move and closes the panel, or says beside the fields what is to be mended.
    void submit();

private:
    MoveForm(NotebookLink& link, const ShelfMove& shown, const QString& title, QWidget* parent);
    void build();
    void addPlace(FieldRows& rows);
    void addLeaving();
    void keepDraft();
    void removeStored();
    bool showProblems();
    void closeAfter(const std::function<void()>& deed);

    NotebookLink& link_;
    ShelfMove shown_;
    SegmentedChoice* dimension_ = nullptr; // a built-in move keeps its place
    QComboBox* moment_ = nullptr;
    NoteEdit* words_;
    NoteEdit* whenNot_;
    ProblemLabel* wordsProblem_ = nullptr;
    ProblemLabel* whenNotProblem_ = nullptr;
};

} // namespace alongside
