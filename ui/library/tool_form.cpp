#include "library/tool_form.h"

#include "actions/library_actions.h"
#include "library/tool_uses.h"
#include "shared/attempt.h"
#include "shared/button.h"
#include "shared/done_row.h"
#include "shared/field_rows.h"
#include "shared/flow_layout.h"
#include "shared/form_draft.h"
#include "shared/note_edit.h"
#include "shared/problem_label.h"
#include "shared/segmented_choice.h"
#include "shared/teacher_candidates.h"
#include "shared/text.h"
#include "shared/tokens.h"
#include "shared/wording/practice_words.h"
#include "shared/wording/problem_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace alongside {
namespace {

// The fields that have a line of their own for what is to be mended.
constexpr std::array kNamed{ToolField::Name, ToolField::Kind, ToolField::Does, ToolField::Caution, ToolField::Link};

// Of the answers approved, not approved and not known.
int placeOf(const std::optional<bool>& approved) {
    return !approved ? 2 : *approved ? 0 : 1;
}

std::optional<bool> approvedAt(int place) {
    return place == 2 ? std::nullopt : std::optional(place == 0);
}

ToolUses* makeUses(const NotebookLink& link) {
    const auto today = link.today();
    return new ToolUses(teacherCandidates(link.read()), today, SchoolDays(link.read().calendar.current()));
}

} // namespace

Tool toolOf(const ToolKind& kind) {
    Tool tool;
    tool.kind = kind.name;
    tool.does = kind.does;
    tool.builds = kind.builds;
    tool.caution = kind.caution;
    return tool;
}

ToolForm::ToolForm(NotebookLink& link, const std::vector<ToolKind>& kinds, const Tool& tool, QWidget* parent)
    : Panel(tool.id ? tr("Edit tool") : tr("Add a tool"), parent), link_(link), kinds_(kinds), name_(new QLineEdit),
      kind_(new QLineEdit), does_(new NoteEdit(tr("What it does"))), caution_(new NoteEdit(tr("What to mind"))),
      approved_(new SegmentedChoice(tr("District"), {tr("Approved"), tr("Not approved"), tr("Not known")})),
      web_(new QLineEdit), uses_(makeUses(link)) {
    name_->setPlaceholderText(tr("As you call it"));
    web_->setPlaceholderText(tr("Kept as words to copy; nothing is opened"));
    for (auto* note : {does_, caution_})
        note->setRows(2, 6);
    stored_ = tool;
    build();
    setTool(tool);
    keepDraft();
    name_->setFocus();
}

void ToolForm::build() {
    auto* rows = new FieldRows;
    if (!stored_.id)
        addKinds(*rows);
    problems_[0] = rows->addRow(tr("&Name"), name_);
    problems_[1] = rows->addRow(tr("&Kind"), kind_);
    problems_[2] = rows->addRow(tr("&What it does"), does_);
    rows->addRow(tr("Trust it can build"), makeBuilds());
    problems_[3] = rows->addRow(tr("What to &mind"), caution_);
    rows->addRow(tr("District"), approved_);
    problems_[4] = rows->addRow(tr("&Link"), web_);
    rows->addRow(tr("Used with"), uses_);
    body()->addWidget(rows);
    if (stored_.id) {
        auto* remove = makeButton(ButtonKind::Quiet, tr("Remove tool"), QStringLiteral("trash-2"));
        connect(remove, &QPushButton::clicked, this, &ToolForm::removeStored);
        footer()->addWidget(remove);
    }
    addDoneRow(*this, [this] { submit(); });
}

// One that begins with a kind has a draft of its own.
std::string ToolForm::draftKey() const {
    if (stored_.id)
        return "tool " + stored_.stamp.uuid;
    const auto kind =
        std::find_if(kinds_.begin(), kinds_.end(), [this](const ToolKind& each) { return each.name == stored_.kind; });
    return "tool new" + (kind == kinds_.end() ? std::string() : ' ' + kind->code);
}

void ToolForm::keepDraft() {
    std::vector<DraftField> fields{draftField("name", name_), draftField("kind", kind_),
                                   draftField("does", does_), draftField("caution", caution_),
                                   draftField("link", web_),  draftField("approved", approved_)};
    for (const auto dimension : everyValueOf<Dimension>())
        fields.push_back(
            draftField("builds " + std::string(wordOf(dimension)), builds_[static_cast<std::size_t>(dimension)]));
    fields.push_back({"uses", [this] { return uses_->typed(link_); },
                      [this](const QString& words) { uses_->setTyped(words, link_); }});
    new FormDraft(*this, link_, draftKey(), std::move(fields));
}

void ToolForm::addKinds(FieldRows& rows) {
    auto* begin = new QComboBox;
    begin->addItem(tr("Something of my own"));
    for (const auto& kind : kinds_)
        begin->addItem(toQt(kind.name));
    rows.addRow(tr("&Begin with"), begin);
    for (std::size_t i = 0; i < kinds_.size(); ++i)
        if (stored_.kind == kinds_[i].name)
            begin->setCurrentIndex(static_cast<int>(i) + 1);
    connect(begin, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index > 0)
            beginWith(kinds_[static_cast<std::size_t>(index - 1)]);
    });
}

QWidget* ToolForm::makeBuilds() {
    auto* boxes = new QWidget;
    boxes->setAccessibleName(tr("Trust it can build"));
    auto* flow = new FlowLayout(boxes, px(space::kMedium));
    for (const auto dimension : everyValueOf<Dimension>()) {
        auto* box = new QCheckBox(wordsFor(dimension));
        builds_[static_cast<std::size_t>(dimension)] = box;
        flow->addWidget(box);
    }
    return boxes;
}

// Fills in what is empty, or still as another kind said it; what the coach typed stays.
void ToolForm::beginWith(const ToolKind& kind) {
    auto next = tool();
    const auto fill = [&](std::string Tool::*member, std::string ToolKind::*source) {
        const bool isFromKind = std::any_of(kinds_.begin(), kinds_.end(),
                                            [&](const ToolKind& each) { return each.*source == next.*member; });
        if ((next.*member).empty() || isFromKind)
            next.*member = kind.*source;
    };
    fill(&Tool::kind, &ToolKind::name);
    fill(&Tool::does, &ToolKind::does);
    fill(&Tool::caution, &ToolKind::caution);
    kind_->setText(toQt(next.kind));
    does_->setPlainText(toQt(next.does));
    caution_->setPlainText(toQt(next.caution));
    for (const auto dimension : everyValueOf<Dimension>())
        builds_[static_cast<std::size_t>(dimension)]->setChecked(
            std::find(kind.builds.begin(), kind.builds.end(), dimension) != kind.builds.end());
}

void ToolForm::setTool(const Tool& tool) {
    stored_ = tool;
    name_->setText(toQt(tool.name));
    kind_->setText(toQt(tool.kind));
    does_->setPlainText(toQt(tool.does));
    caution_->setPlainText(toQt(tool.caution));
    approved_->setCurrent(placeOf(tool.approved));
    web_->setText(toQt(tool.link));
    for (const auto dimension : tool.builds)
        builds_[static_cast<std::size_t>(dimension)]->setChecked(true);
    uses_->setUses(tool.uses);
}

// The dimensions keep the order in which they were named; new ones come after.
Tool ToolForm::tool() const {
    auto tool = stored_;
    tool.name = trimmedFromQt(name_->text());
    tool.kind = trimmedFromQt(kind_->text());
    tool.does = trimmedFromQt(does_->toPlainText());
    tool.caution = trimmedFromQt(caution_->toPlainText());
    tool.approved = approvedAt(approved_->current());
    tool.link = trimmedFromQt(web_->text());
    const auto isTicked = [this](Dimension each) { return builds_[static_cast<std::size_t>(each)]->isChecked(); };
    std::erase_if(tool.builds, [&](Dimension each) { return !isTicked(each); });
    for (const auto each : everyValueOf<Dimension>())
        if (isTicked(each) && std::find(tool.builds.begin(), tool.builds.end(), each) == tool.builds.end())
            tool.builds.push_back(each);
    tool.uses = uses_->uses();
    return tool;
}

bool ToolForm::showProblems() {
    const auto problems = problemsIn(tool(), link_.today());
    bool sound = uses_->showProblem(problems);
    for (std::size_t i = 0; i < kNamed.size(); ++i) {
        problems_[i]->setProblem(sentenceFor(problems, kNamed[i]));
        sound = sound && !problems_[i]->hasProblem();
    }
    return sound;
}

void ToolForm::submit() {
    if (!showProblems())
        return;
    const auto given = tool();
    if (given == stored_ && given.id)
        return accept();
    if (attempt(this, [&] {
            if (given.id)
                correctTool(link_.notebook(), given);
            else
                addTool(link_.notebook(), given);
        }))
        accept();
}

void ToolForm::removeStored() {
    if (attempt(this, [this] { removeTool(link_.notebook(), stored_.id); }))
        reject(); // what was typed waits for the tool to come back
}

} // namespace alongside
