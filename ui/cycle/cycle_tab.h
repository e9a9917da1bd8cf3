#pragma once

#include "exchange/content.h"
#include "overview/cycle_view.h"
#include "shared/navigator.h"
#include "shared/page.h"

#include <functional>
#include <set>

class QVBoxLayout;

namespace alongside {

class CycleCard;
class EmptyState;
class LinkedCard;
class ScrollPage;
class SectionHeading;

// A teacher's coaching cycles: the running one with its meetings and next steps, and those that are over.
class CycleTab : public Page {
    Q_OBJECT
public:
    CycleTab(NotebookLink& link, Navigator& navigator, const Content& content, QWidget* parent = nullptr);

    void setTeacher(TeacherId teacher);

protected:
    void refresh() override;

private:
    void build();
    void connectParts();
    void showRunning(const CycleView& view);
    void showPast(const std::vector<Cycle>& cycles);
    void addPast(const CycleView& view);
    void closeRunning();
    void perform(const std::function<void()>& deed);

    Navigator& navigator_;
    const Content& content_;
    TeacherId teacher_;
    CycleId running_;
    std::set<CycleId> unfolded_;
    EmptyState* nothing_;
    QWidget* between_; // cycles are over, and none runs
    QWidget* now_;
    CycleCard* card_;
    LinkedCard* contacts_;
    LinkedCard* steps_;
    SectionHeading* pastHeading_;
    QVBoxLayout* past_;
};

} // namespace alongside
