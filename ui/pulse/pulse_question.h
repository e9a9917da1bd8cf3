#pragma once

#include "domain/pulse_form.h"

#include <QWidget>

#include <optional>

namespace alongside {

class LinkButton;
class SegmentedChoice;

// One sentence of the pulse with its five answers; it may be skipped, and an answer may be taken back. The keys 1 to 5
// answer at once.
class PulseQuestionRow : public QWidget {
    Q_OBJECT
public:
    PulseQuestionRow(const PulseQuestion& question, const std::vector<PulseAnswerLabel>& answers,
                     QWidget* parent = nullptr);

    PulseItem item() const { return item_; }
    std::optional<PulseAnswer> answer() const;
    void setAnswer(const std::optional<PulseAnswer>& answer);
    SegmentedChoice* choice() const { return choice_; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool answerByKey(int key);
    void showClear();

    PulseItem item_;
    std::vector<PulseAnswerLabel> answers_;
    SegmentedChoice* choice_;
    LinkButton* clear_;
};

} // namespace alongside
