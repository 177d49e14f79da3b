// SPDX-License-Identifier: EUPL-1.2
#include "gui/form/other_household.hpp"

#include "gui/form/edits.hpp"

#include <utility>

namespace armoedeval::panel {

namespace {

/// Where the household, or the home, of the file is looked for while another stands in its place.
constexpr const char* away = "/nu";

std::string own_place(size_t situation, Differs differs)
{
    return element_of("/situaties", situation) + (differs == Differs::woning ? "/woning" : "/huishouden");
}
std::string file_place(Differs differs)
{
    return differs == Differs::woning ? "/huishouden/woning" : "/huishouden";
}

/// A place of the file while the household stands there; `back` the other way round.
std::string moved(const std::string& place, size_t situation, Differs differs, bool back)
{
    const std::string own = own_place(situation, differs), file = file_place(differs);
    if (lies_in(place, back ? file : own)) return (back ? own : file) + place.substr((back ? file : own).size());
    if (back && lies_in(place, away + file)) return place.substr(std::string(away).size());
    return !back && lies_in(place, file) ? away + place : place;
}

/// Work, income and care of people who are not in the household any more.
void drop_what_points_nowhere(Situation& s, const Household& h)
{
    std::erase_if(s.werk, [&](const Work& w) { return w.van >= h.volwassenen.size(); });
    std::erase_if(s.inkomen, [&](const auto& i) { return i.van >= h.volwassenen.size(); });
    std::erase_if(s.opvang, [&](const auto& o) { return o.kind >= h.kinderen.size(); });
}

} // namespace

Differs differs_in(const Situation& s)
{
    return s.huishouden ? Differs::huishouden : s.woning ? Differs::woning : Differs::niets;
}

Model with_other_household(Model model, size_t situation, Differs differs)
{
    Situation& s = model.question.situaties.at(situation);
    const Household& of_file = model.question.huishouden;
    if (differs_in(s) == differs) return model;
    forget_place(model.screen, own_place(situation, differs_in(s)));
    s.huishouden.reset();
    s.woning.reset();
    if (differs == Differs::huishouden) {
        s.huishouden = of_file;
        s.huishouden->gemeentelijk = {};
        s.huishouden->eerder_dit_jaar.reset(); // of the household of now
    }
    if (differs == Differs::woning) s.woning = of_file.woning.value_or(Home{});
    drop_what_points_nowhere(s, household_in(of_file, s));
    return model;
}

HouseholdInForm::HouseholdInForm(Model& model)
    : situation_(model.screen.situation), differs_(differs_in(model.question.situaties.at(model.screen.situation)))
{
    if (differs_ == Differs::niets) return;
    Situation& s = model.question.situaties[situation_];
    of_file_ = model.question.huishouden;
    model.question.huishouden = household_in(of_file_, s);
    s.huishouden.reset();
    s.woning.reset();
    exchange(model);
}

void HouseholdInForm::exchange(Model& model)
{
    const bool back = model.question.situaties[situation_].own_household();
    std::map<std::string, std::string> drafts;
    for (const auto& [place, text] : model.screen.drafts) drafts[moved(place, situation_, differs_, back)] = text;
    model.screen.drafts = std::move(drafts);
}

std::vector<Problem> HouseholdInForm::faults(std::vector<Problem> of_question) const
{
    if (differs_ != Differs::niets)
        for (Problem& p : of_question) p.place = moved(p.place, situation_, differs_, false);
    return of_question;
}

void HouseholdInForm::put_back(Model& model)
{
    if (differs_ == Differs::niets) return;
    Household& here = model.question.huishouden;
    Situation& s = model.question.situaties[situation_];
    if (differs_ == Differs::woning) { // all but the home is that of the file
        s.woning = here.woning.value_or(Home{});
        here.woning = of_file_.woning;
    } else { // the municipality and its letters are those of the file
        s.huishouden = here;
        s.huishouden->gemeentelijk = {};
        of_file_.gemeentelijk = here.gemeentelijk;
        here = of_file_;
    }
    exchange(model);
}

Model HouseholdInForm::edited(Model model, const std::function<Model(Model)>& edit) const
{
    if (differs_ == Differs::niets) return edit(std::move(model));
    const auto before = model.question.situaties;
    model = edit(std::move(model));
    for (size_t i = 0; i < before.size() && i < model.question.situaties.size(); ++i)
        if (i != situation_) model.question.situaties[i] = before[i];
    return model;
}

} // namespace armoedeval::panel
