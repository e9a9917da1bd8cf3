#pragma once

#include "exchange/content.h"
#include "pulse/half_page.h"
#include "shared/navigator.h"
#include "shared/page.h"

class QVBoxLayout;

namespace alongside {

class PastPulseCard;
class WrappedLabel;

// What one teacher has said of the coaching, and the three ways to ask again: on screen, on paper, typed in from paper.
class PulseTab : public Page {
    Q_OBJECT
public:
    PulseTab(NotebookLink& link, Navigator& navigator, const Content& content, QWidget* parent = nullptr);

    void setTeacher(TeacherId teacher);

protected:
    void refresh() override;

private:
    QWidget* makeAskCard();
    void handOver();
    void typeIn();
    void savePaper();
    void printPaper();
    HalfPage paper() const;
    void correct(PulseId id);
    void remove(std::size_t place);
    QString agreedWords() const;

    Navigator& navigator_;
    const Content& content_;
    TeacherId teacher_;
    WrappedLabel* agreed_;
    WrappedLabel* none_;
    QWidget* ask_ = nullptr; // takes the focus
    QVBoxLayout* column_;
    QWidget* list_ = nullptr;
    std::vector<std::pair<PulseId, PastPulseCard*>> past_; // newest first
};

} // namespace alongside
