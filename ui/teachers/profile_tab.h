#pragma once

#include "exchange/content.h"
#include "shared/page.h"

namespace alongside {

class CoachingCard;
class HoldCard;
class LinkButton;
class PlacementCard;
class ProfileSaving;
class RemovalCard;
class SavedMark;
class TeacherFields;
class WrappedLabel;

// Everything that is known of one teacher, changed in place and saved within a second and on leaving a field; and
// whether the coaching goes on.
class ProfileTab : public Page {
    Q_OBJECT
public:
    ProfileTab(NotebookLink& link, const Content& content, QWidget* parent = nullptr);

    void setTeacher(TeacherId teacher);
    void saveNow();

Q_SIGNALS:
    void conversationWanted(); // about the coach's time at the teacher's school
    void hintPutAway();

protected:
    void refresh() override;

private:
    void build();
    QWidget* makeSides();
    void connectParts();
    void showPlacement(const Teacher& teacher);
    void showRest(const Teacher& teacher);
    void putHintAway();

    const AgreementForm& form_;
    TeacherId teacher_;
    TeacherFields* fields_;
    SavedMark* saved_;
    ProfileSaving* saving_;
    PlacementCard* placement_;
    LinkButton* placementAgain_;
    WrappedLabel* roster_;
    CoachingCard* coaching_;
    HoldCard* hold_;
    RemovalCard* removal_;
};

} // namespace alongside
