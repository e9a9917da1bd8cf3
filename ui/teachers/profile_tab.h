#pragma once

#include "exchange/content.h"
#include "shared/page.h"

#include <QStringList>
#include <QTimer>

#include <map>

namespace alongside {

class CoachingCard;
class LinkButton;
class PlacementCard;
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

    ~ProfileTab() override;

    void setTeacher(TeacherId teacher);
    void saveNow();

Q_SIGNALS:
    void conversationWanted(); // about the coach's time at the teacher's school
    void hintPutAway();

protected:
    void refresh() override;
    void hideEvent(QHideEvent* event) override;

private:
    // What is typed and waits to be mended.
    struct Waiting {
        Teacher stored, typed; // what has changed in the file since is not typed over
        QStringList storedSchools, schools;
    };

    void build();
    QWidget* makeSides();
    void connectParts();
    void watchFocus(QWidget* before);
    void noteEdit();
    void save(bool schoolsToo);
    bool isTypingSchools() const;
    void keepWaiting();
    void showPlacement(const Teacher& teacher);
    void showRest(const Teacher& teacher);
    void putHintAway();
    void showProblems();

    const AgreementForm& form_;
    TeacherId teacher_, shown_; // shown: whose words stand in the fields
    std::map<TeacherId, Waiting> waiting_;
    int stretch_ = 1; // of typing in one field
    QTimer soon_;
    TeacherFields* fields_;
    SavedMark* saved_;
    PlacementCard* placement_;
    LinkButton* placementAgain_;
    WrappedLabel* roster_;
    CoachingCard* coaching_;
    RemovalCard* removal_;
};

} // namespace alongside
