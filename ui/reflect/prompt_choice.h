#pragma once

#include "domain/library_content.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QComboBox;
class QVBoxLayout;

namespace alongside {

// A question to write about: first the moment, then one of its prompts. Without a moment there is none.
class PromptChoice : public QWidget {
    Q_OBJECT
public:
    explicit PromptChoice(const std::vector<ReflectionPrompt>& prompts, QWidget* parent = nullptr);

    // The first prompt of the moment, of a month that of the dimension.
    void begin(PromptMoment moment, const std::optional<Dimension>& dimension);

    // By its words. Those of an older prompt stay what they are; those of another language are shown in this one, and
    // kept as they were.
    void setPrompt(const QString& words);
    QString prompt() const;                     // empty: none
    std::optional<Dimension> dimension() const; // of the prompt

    QComboBox* moment() const { return moment_; }

Q_SIGNALS:
    void chosen();

private:
    void offer(const std::vector<ReflectionPrompt>& prompts);
    void showMoment(int place);

    const std::vector<ReflectionPrompt>& prompts_;
    QComboBox* moment_;
    QVBoxLayout* column_;
    QWidget* list_ = nullptr;
    QButtonGroup* group_ = nullptr;
    std::vector<ReflectionPrompt> offered_;
    ReflectionPrompt other_; // none of those known
    QString given_;
};

} // namespace alongside
