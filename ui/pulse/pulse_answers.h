#pragma once

#include "domain/pulse_form.h"
#include "shared/draft_field.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace alongside {

class NoteEdit;
class PulseQuestionRow;

// The eight sentences of the pulse and, where it has a name, the free line. Everything may be skipped.
class PulseAnswers : public QWidget {
    Q_OBJECT
public:
    enum class Line { Free, HandedOver, None }; // handed over, the coach's clipboard stays the coach's

    PulseAnswers(const PulseForm& form, Line line, QWidget* parent = nullptr);

    std::vector<PulseReply> replies() const; // by item; skipped ones are left out
    std::string words() const;
    bool isEmpty() const { return replies().empty() && words().empty(); }
    void show(const std::vector<PulseReply>& replies, const std::string& words);
    std::vector<DraftField> draftFields() const;
    void beginAtFirst(); // with the keyboard

Q_SIGNALS:
    void changed();

private:
    std::vector<PulseQuestionRow*> rows_;
    NoteEdit* words_ = nullptr;
};

} // namespace alongside
