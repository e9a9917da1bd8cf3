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
class WrappedLabel;

// A teacher's coaching cycles: the one that the two are in with its meetings and next steps, and folded the others.
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
    void showOthers(const std::vector<Cycle>& cycles);
    void addOthers(const QString& heading, CycleStanding standing, const std::vector<Cycle>& cycles);
    void addOther(const CycleView& view);
    CycleView viewOf(const Cycle& cycle) const;
    void closeWithLookBack(CycleId id);
    void perform(const std::function<void()>& deed);

    Navigator& navigator_;
    const Content& content_;
    TeacherId teacher_;
    CycleId running_;
    std::set<CycleId> unfolded_;
    EmptyState* nothing_;
    QWidget* between_; // there are cycles, and none runs
    WrappedLabel* noneRuns_;
    QWidget* now_;
    CycleCard* card_;
    LinkedCard* contacts_;
    LinkedCard* steps_;
    QVBoxLayout* others_;
};

} // namespace alongside
