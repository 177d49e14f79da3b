// SPDX-License-Identifier: EUPL-1.2
#include "gui/form/edits.hpp"

#include "engine/entry/usual_start.hpp"
#include "gui/model/situations.hpp"

#include <algorithm>
#include <utility>

namespace armoedeval::panel {

std::string element_of(const std::string& list, size_t element)
{
    return list + "/" + std::to_string(element);
}

bool lies_in(const std::string& place, const std::string& of)
{
    return place.starts_with(of) && (place.size() == of.size() || place[of.size()] == '/');
}

namespace {

/// Where something at `place` is after the element is gone; empty when it went too.
std::string place_after(const std::string& place, const std::string& list, size_t element)
{
    if (!place.starts_with(list + "/")) return place;
    const size_t start = list.size() + 1, end = std::min(place.find('/', start), place.size());
    const std::string number = place.substr(start, end - start);
    if (number.empty() || number.size() > 4 || number.find_first_not_of("0123456789") != std::string::npos)
        return place;
    const size_t index = std::stoul(number);
    if (index == element) return {};
    return index < element ? place : element_of(list, index - 1) + place.substr(end);
}

template <class T> void erase_at(std::vector<T>& list, size_t place)
{
    if (place < list.size()) list.erase(list.begin() + static_cast<std::ptrdiff_t>(place));
}

std::string situation_list(size_t situation, const char* list)
{
    return element_of("/situaties", situation) + "/" + list;
}

} // namespace

void forget_element(Screen& screen, const std::string& list, size_t element)
{
    std::map<std::string, std::string> drafts;
    for (const auto& [place, text] : screen.drafts)
        if (const std::string after = place_after(place, list, element); !after.empty()) drafts[after] = text;
    std::set<std::string> unfolded;
    for (const std::string& place : screen.unfolded)
        if (const std::string after = place_after(place, list, element); !after.empty()) unfolded.insert(after);
    screen.drafts = std::move(drafts);
    screen.unfolded = std::move(unfolded);
}

void forget_place(Screen& screen, const std::string& place)
{
    std::erase_if(screen.drafts, [&](const auto& draft) { return lies_in(draft.first, place); });
    std::erase_if(screen.unfolded, [&](const std::string& open) { return lies_in(open, place); });
}

Model without_child(Model model, size_t child)
{
    erase_at(model.question.huishouden.kinderen, child);
    forget_element(model.screen, "/huishouden/kinderen", child);
    for (size_t s = 0; s < model.question.situaties.size(); ++s) {
        if (model.question.situaties[s].huishouden) continue; // has its own children
        auto& care = model.question.situaties[s].opvang;
        for (size_t i = care.size(); i-- > 0;)
            if (care[i].kind == child) model = without_care(std::move(model), s, i);
        for (auto& o : model.question.situaties[s].opvang)
            if (o.kind > child) --o.kind;
    }
    return model;
}

Model without_partner(Model model)
{
    model.question.huishouden.tegemoetkoming_alleenverdieners = false; // only a couple can have it
    erase_at(model.question.huishouden.volwassenen, 1);
    forget_element(model.screen, "/huishouden/volwassenen", 1);
    for (size_t i = model.question.huishouden.schulden.size(); i-- > 0;)
        if (model.question.huishouden.schulden[i].van == 1) model = without_debt(std::move(model), i);
    if (auto& earlier = model.question.huishouden.eerder_dit_jaar)
        for (size_t i = earlier->size(); i-- > 0;)
            if ((*earlier)[i].van == 1) erase_at(*earlier, i);
    for (size_t s = 0; s < model.question.situaties.size(); ++s) {
        if (model.question.situaties[s].huishouden) continue; // has its own partner, or none
        for (size_t i = model.question.situaties[s].werk.size(); i-- > 0;)
            if (model.question.situaties[s].werk[i].van == 1) model = without_job(std::move(model), s, i);
        for (size_t i = model.question.situaties[s].inkomen.size(); i-- > 0;)
            if (model.question.situaties[s].inkomen[i].van == 1)
                model = without_situation_income(std::move(model), s, i);
    }
    return model;
}

Model without_housemate(Model model, size_t housemate)
{
    erase_at(model.question.huishouden.medebewoners, housemate);
    forget_element(model.screen, "/huishouden/medebewoners", housemate);
    return model;
}

Model without_income(Model model, size_t adult, size_t income)
{
    erase_at(model.question.huishouden.volwassenen.at(adult).inkomen, income);
    forget_element(model.screen, element_of("/huishouden/volwassenen", adult) + "/inkomen", income);
    return model;
}

Model without_child_care(Model model, size_t child, size_t care)
{
    erase_at(model.question.huishouden.kinderen.at(child).opvang, care);
    forget_element(model.screen, element_of("/huishouden/kinderen", child) + "/opvang", care);
    return model;
}

Model without_fixed_cost(Model model, size_t cost)
{
    auto& costs = model.question.huishouden.vaste_lasten;
    if (costs) erase_at(*costs, cost);
    if (costs && costs->empty()) costs.reset(); // none left: not told, as before the first
    forget_element(model.screen, "/huishouden/vaste_lasten", cost);
    return model;
}

Model without_debt(Model model, size_t debt)
{
    erase_at(model.question.huishouden.schulden, debt);
    forget_element(model.screen, "/huishouden/schulden", debt);
    return model;
}

Model without_earlier_income(Model model, size_t income)
{
    auto& told = model.question.huishouden.eerder_dit_jaar;
    if (told) erase_at(*told, income);
    if (told && told->empty()) told.reset(); // none left: not told, as before the first
    forget_element(model.screen, "/huishouden/eerder_dit_jaar", income);
    return model;
}

Model without_amount_once(Model model, size_t amount)
{
    if (!model.question.overgang) return model;
    erase_at(model.question.overgang->eenmalig, amount);
    if (*model.question.overgang == Overgang{}) model.question.overgang.reset();
    forget_element(model.screen, "/overgang/eenmalig", amount);
    return model;
}

Model without_job(Model model, size_t situation, size_t job)
{
    Situation& s = model.question.situaties.at(situation);
    erase_at(s.werk, job);
    if (job == 0) // with which the childcare went along
        for (auto& care : s.opvang) care.bij_uren.reset();
    forget_element(model.screen, situation_list(situation, "werk"), job);
    return model;
}

Model without_situation_income(Model model, size_t situation, size_t income)
{
    erase_at(model.question.situaties.at(situation).inkomen, income);
    forget_element(model.screen, situation_list(situation, "inkomen"), income);
    return model;
}

void become(Work& work, SoortWerk soort)
{
    const bool had_wage = has_wage(work.kind.soort);
    Work plain;
    plain.van = work.van;
    plain.uren_per_week = work.uren_per_week;
    plain.reiskosten_per_maand = work.reiskosten_per_maand;
    if (has_wage(soort) && had_wage) plain = work;
    plain.kind.soort = soort;
    if (soort == SoortWerk::ondernemen) plain.kind.loon_per = Loontijdvak::jaar;
    work = plain;
}

Model without_care(Model model, size_t situation, size_t care)
{
    erase_at(model.question.situaties.at(situation).opvang, care);
    forget_element(model.screen, situation_list(situation, "opvang"), care);
    return model;
}

Model with_job(Model model, size_t situation, const UsualStart& start)
{
    Work work;
    for (size_t s = 0; s < model.question.situaties.size(); ++s)
        for (const Work& other : model.question.situaties[s].werk)
            if (has_wage(other.kind.soort) && other.uurloon > 0 && (s <= situation || work.uurloon == 0))
                work.uurloon = other.uurloon;
    const bool known = !start.minimum_wage.empty() && start.minimum_wage.front();
    if (work.uurloon == 0 && known) work.uurloon = *start.minimum_wage.front();
    model.question.situaties.at(situation).werk.push_back(work);
    return model;
}

/// The applicant's first; the number of jobs when there is none.
static size_t own_job(const Situation& s)
{
    const auto own = [](const Work& w) { return w.van == 0; };
    return static_cast<size_t>(std::find_if(s.werk.begin(), s.werk.end(), own) - s.werk.begin());
}

Model with_hours_beside(Model model, const std::vector<double>& hours, const UsualStart& start)
{
    auto& all = model.question.situaties;
    const size_t copied = model.screen.situation;
    std::optional<size_t> first;
    for (const double h : hours) {
        const auto has = [&](const Situation& s) { return s.werk.size() == 1 && s.werk.front().uren_per_week == h; };
        if (all.size() >= most_situations || std::any_of(all.begin(), all.end(), has)) continue;
        const size_t place = all.size();
        Situation added = all.at(copied);
        all.push_back(std::move(added));
        size_t job = own_job(all.back());
        if (copied == 0 || job == all.back().werk.size()) all.back().titel = new_situation;
        if (job == all.back().werk.size()) {
            model = with_job(std::move(model), place, start);
            auto& jobs = all.back().werk;
            std::rotate(jobs.begin(), jobs.end() - 1, jobs.end());
            job = 0;
        }
        model = with_hours(std::move(model), place, job, h);
        const std::string title = std::exchange(all.back().titel, {});
        all.back().titel = unlike_others(title, all);
        if (!first) first = place;
    }
    if (first) model.screen.situation = *first;
    return model;
}

OpvangSoort usual_care(int age, const std::optional<Ages>& ages)
{
    return ages ? gewone_opvang(age, ages->opvang) : OpvangSoort::dagopvang;
}

Model with_care(Model model, size_t situation, const std::optional<Ages>& ages, const UsualStart& start)
{
    auto& situations = model.question.situaties;
    const auto& children = model.question.huishouden.kinderen;
    auto& care = situations.at(situation).opvang;
    BasicSituationCare<double> added;
    const auto has_care = [&](size_t child) {
        return std::any_of(care.begin(), care.end(), [&](const auto& o) { return o.kind == child; });
    };
    while (added.kind + 1 < children.size() && has_care(added.kind)) ++added.kind;
    added.opvang.soort = usual_care(age_on(children.at(added.kind).geboren, model.question.peildatum), ages);
    for (const Situation& other : situations)
        for (const auto& o : other.opvang)
            if (o.kind == added.kind) added.opvang = {o.opvang.soort, 0, o.opvang.uurprijs};
    if (added.opvang.uurprijs == 0) added.opvang.uurprijs = start.price(added.opvang.soort).value_or(0);
    care.push_back(added);
    return model;
}

} // namespace armoedeval::panel
