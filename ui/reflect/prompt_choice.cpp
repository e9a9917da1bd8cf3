#include "reflect/prompt_choice.h"

#include "shared/named_combo.h"
#include "shared/text.h"
#include "shared/tokens.h"
#include "shared/wording/reflection_words.h"
#include "shared/wording/words_for_every.h"
#include "shared/wrapped_button.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace alongside {

PromptChoice::PromptChoice(const std::vector<ReflectionPrompt>& prompts, QWidget* parent)
    : QWidget(parent), prompts_(prompts), moment_(makeCombo(tr("Moment"), this)), column_(new QVBoxLayout(this)) {
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(px(space::kSmall));
    moment_->addItem(tr("No question, just write"));
    moment_->addItems(wordsForEvery<PromptMoment>());
    column_->addWidget(moment_, 0, Qt::AlignLeft);
    connect(moment_, &QComboBox::currentIndexChanged, this, [this](int place) {
        showMoment(place);
        Q_EMIT chosen();
    });
}

void PromptChoice::begin(PromptMoment moment, const std::optional<Dimension>& dimension) {
    for (const auto& prompt : prompts_)
        if (prompt.moment == moment && (!prompt.dimension || !dimension || prompt.dimension == dimension))
            return setPrompt(toQt(prompt.text));
}

void PromptChoice::setPrompt(const QString& words) {
    const QSignalBlocker quiet(moment_);
    const auto* known = promptAsking(prompts_, fromQt(words));
    given_ = words;
    const int others = countOf(everyValueOf<PromptMoment>()) + 1;
    if (known) {
        moment_->setCurrentIndex(static_cast<int>(known->moment) + 1);
    } else if (words.isEmpty()) {
        moment_->setCurrentIndex(0);
    } else {
        other_.text = fromQt(words);
        if (moment_->count() == others)
            moment_->addItem(tr("Another question"));
        moment_->setCurrentIndex(others);
    }
    showMoment(moment_->currentIndex());
    for (std::size_t i = 0; i < offered_.size(); ++i)
        if (offered_[i].text == (known ? known->text : other_.text))
            group_->button(static_cast<int>(i))->setChecked(true);
    Q_EMIT chosen();
}

void PromptChoice::showMoment(int place) {
    std::vector<ReflectionPrompt> offered;
    if (place > countOf(everyValueOf<PromptMoment>()))
        offered.push_back(other_);
    else
        std::copy_if(prompts_.begin(), prompts_.end(), std::back_inserter(offered),
                     [place](const auto& prompt) { return static_cast<int>(prompt.moment) + 1 == place; });
    offer(offered);
}

void PromptChoice::offer(const std::vector<ReflectionPrompt>& prompts) {
    offered_ = prompts;
    delete list_;
    list_ = new QWidget;
    group_ = new QButtonGroup(list_);
    auto* column = new QVBoxLayout(list_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kTiny));
    for (const auto& prompt : offered_) {
        auto* button = new WrappedRadioButton(toQt(prompt.text));
        group_->addButton(button, countOf(group_->buttons()));
        column->addWidget(button);
    }
    if (!offered_.empty())
        group_->button(0)->setChecked(true);
    connect(group_, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            Q_EMIT chosen();
    });
    list_->setVisible(!offered_.empty());
    column_->addWidget(list_);
}

QString PromptChoice::prompt() const {
    const int id = group_ ? group_->checkedId() : -1;
    if (id < 0)
        return {};
    const auto& text = offered_[static_cast<std::size_t>(id)].text;
    const auto* given = promptAsking(prompts_, fromQt(given_));
    return given && given->text == text ? given_ : toQt(text);
}

std::optional<Dimension> PromptChoice::dimension() const {
    const int id = group_ ? group_->checkedId() : -1;
    return id < 0 ? std::nullopt : offered_[static_cast<std::size_t>(id)].dimension;
}

} // namespace alongside
