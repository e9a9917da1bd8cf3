#pragma once

#include "domain/library_content.h"
#include "domain/tool.h"
#include "shared/notebook_link.h"
#include "shared/panel.h"

#include <array>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace alongside {

class FieldRows;
class NoteEdit;
class ProblemLabel;
class SegmentedChoice;
class ToolUses;

// What a new tool of a kind begins with.
Tool toolOf(const ToolKind& kind);

// The panel for one tool, new or to be corrected.
class ToolForm : public Panel {
    Q_OBJECT
public:
    // Without an id: a new one. `kinds` are offered to begin with.
    ToolForm(NotebookLink& link, const std::vector<ToolKind>& kinds, const Tool& tool, QWidget* parent = nullptr);

    void setTool(const Tool& tool);
    Tool tool() const;

    // Stores the tool and closes the panel, or says beside the fields what is to be mended.
    void submit();

private:
    void build();
    void addKinds(FieldRows& rows);
    QWidget* makeBuilds();
    void beginWith(const ToolKind& kind);
    std::string draftKey() const;
    void keepDraft();
    bool showProblems();
    void removeStored();

    NotebookLink& link_;
    const std::vector<ToolKind>& kinds_;
    Tool stored_;
    QLineEdit* name_;
    QLineEdit* kind_;
    NoteEdit* does_;
    std::array<QCheckBox*, 3> builds_{}; // by dimension
    NoteEdit* caution_;
    SegmentedChoice* approved_;
    QLineEdit* web_;
    ToolUses* uses_;
    std::array<ProblemLabel*, 5> problems_{}; // in the order of kNamed
};

} // namespace alongside
