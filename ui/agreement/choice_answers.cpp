#include "agreement/choice_answers.h"

#include "shared/even_columns.h"
#include "shared/link_button.h"
#include "shared/set_quietly.h"
#include "shared/text.h"
#include "shared/tokens.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace alongside {
namespace {

constexpr int kMostColumns = 3;

bool isOption(const FormField& field, const std::string& value) {
    return std::any_of(field.options.begin(), field.options.end(),
                       [&](const FieldOption& option) { return option.value == value; });
}

} // namespace

ChoiceAnswer::ChoiceAnswer(const FormField& field, QWidget* parent)
    : AnswerField(field, parent), group_(new QButtonGroup(this)) {
    auto* buttons = new QWidget;
    buttons->setAccessibleName(toQt(field.question));
    auto* columns = new EvenColumns(kMostColumns, buttons);
    for (std::size_t i = 0; i < field.options.size(); ++i) {
        auto* button = new WrappedRadioButton(toQt(field.options[i].label));
        button->setAccessibleDescription(toQt(field.question));
        group_->addButton(button, static_cast<int>(i));
        columns->addWidget(button);
    }
    setEditor(buttons);
    needOpenMark();
    connect(group_, &QButtonGroup::idToggled, this, [this](int, bool chosen) {
        if (chosen)
            noteEdit();
    });
}

std::optional<Answer> ChoiceAnswer::answer() const {
    const int chosen = group_->checkedId();
    if (chosen < 0)
        return std::nullopt;
    return Answer(field().options[static_cast<std::size_t>(chosen)].value);
}

void ChoiceAnswer::setAnswer(const std::optional<Answer>& answer) {
    const QSignalBlocker quiet(group_);
    group_->setExclusive(false); // an exclusive group lets nobody take its last choice back
    for (auto* button : group_->buttons()) {
        const auto& option = field().options[static_cast<std::size_t>(group_->id(button))];
        button->setChecked(answer == std::optional<Answer>(option.value));
    }
    group_->setExclusive(true);
}

SeveralAnswer::SeveralAnswer(const FormField& field, QWidget* parent)
    : AnswerField(field, parent), addOwn_(new LinkButton(tr("Add your own"))), own_(new QLineEdit) {
    auto* whole = new QWidget;
    whole->setAccessibleName(toQt(field.question));
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kTiny));
    auto* columns = new EvenColumns(kMostColumns);
    for (const auto& option : field.options) {
        auto* box = new WrappedCheckBox(toQt(option.label));
        box->setAccessibleDescription(toQt(field.question));
        columns->addWidget(box);
        boxes_.push_back(box);
        connect(box, &QCheckBox::toggled, this, &SeveralAnswer::noteEdit);
    }
    column->addLayout(columns);
    addOwn_->setAccessibleName(tr("Add your own: %1").arg(toQt(field.question)));
    own_->setAccessibleName(tr("%1, in your own words").arg(toQt(field.question)));
    own_->setPlaceholderText(tr("In your own words"));
    column->addWidget(addOwn_, 0, Qt::AlignLeft);
    column->addWidget(own_);
    setEditor(whole);
    needOpenMark();
    showOwn(false);
    connect(addOwn_, &QPushButton::clicked, this, [this] {
        showOwn(true);
        own_->setFocus(Qt::OtherFocusReason);
    });
    connect(own_, &QLineEdit::textChanged, this, &SeveralAnswer::noteEdit);
}

void SeveralAnswer::showOwn(bool shown) {
    own_->setVisible(shown);
    addOwn_->setVisible(!shown);
}

std::optional<Answer> SeveralAnswer::answer() const {
    std::vector<std::string> chosen;
    for (std::size_t i = 0; i < boxes_.size(); ++i)
        if (boxes_[i]->isChecked())
            chosen.push_back(field().options[i].value);
    for (const auto& words : own_->text().split(QLatin1Char(';'), Qt::SkipEmptyParts))
        if (auto own = trimmedFromQt(words); !own.empty())
            chosen.push_back(std::move(own));
    return chosen.empty() ? std::nullopt : std::optional<Answer>(std::move(chosen));
}

void SeveralAnswer::setAnswer(const std::optional<Answer>& answer) {
    const auto* chosen = answer ? std::get_if<std::vector<std::string>>(&*answer) : nullptr;
    const auto values = chosen ? *chosen : std::vector<std::string>();
    for (std::size_t i = 0; i < boxes_.size(); ++i)
        setQuietly(boxes_[i], std::find(values.begin(), values.end(), field().options[i].value) != values.end());
    QStringList own;
    for (const auto& value : values)
        if (!isOption(field(), value))
            own += toQt(value);
    setQuietly(own_, own.join(QStringLiteral("; ")));
    showOwn(!own.isEmpty() || own_->hasFocus());
}

TickAnswer::TickAnswer(const FormField& field, QWidget* parent)
    : AnswerField(field, parent), box_(new WrappedCheckBox(toQt(field.question))) {
    hideQuestion();
    setEditor(box_);
    connect(box_, &QCheckBox::toggled, this, &TickAnswer::noteEdit);
}

std::optional<Answer> TickAnswer::answer() const {
    return box_->isChecked() ? std::optional<Answer>(true) : std::nullopt;
}

void TickAnswer::setAnswer(const std::optional<Answer>& answer) {
    setQuietly(box_, answer == std::optional<Answer>(true));
}

} // namespace alongside
